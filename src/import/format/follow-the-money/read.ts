import type { Source } from '../../source/source.ts';
import { readTwice } from '../../source/twice.ts';
import { type SeenIds, seenIds } from '../../stream/seen.ts';
import type { FoundRecord, Item, Place } from '../item.ts';
import { readJsonLines } from '../json-lines.ts';
import { actorOf, type Entity, ends, entityIn, nounsOfSchemas } from './entity.ts';
import { endText, isActor, isLink, type Links, linksBetween, lostOf } from './link.ts';
import { documentRecord, sanctionRecords } from './sanction.ts';

/** What a first reading has found: the types of all entities, and the links between them. */
interface Found {
  readonly known: SeenIds;
  readonly links: Links;
}

/**
 * The records of FollowTheMoney entities, one a line: the files are one whole and read twice, because links stand apart from what they link,
 * and maybe in another file.
 */
export function readFollowTheMoney(sources: readonly Source[], onBytes: (count: number) => void): AsyncIterable<Item> {
  return readTwice(sources, async function* (again) {
    const found = await look(again);
    for (const source of again) {
      for await (const item of readJsonLines(source, onBytes)) yield* 'record' in item ? itemsOf(item, found) : [item];
    }
  });
}

async function look(sources: readonly Source[]): Promise<Found> {
  const found = { known: seenIds(), links: linksBetween() };
  for (const source of sources) {
    for await (const item of readJsonLines(source, () => {})) {
      const entity = 'record' in item ? entityIn(item.record) : undefined;
      if (!entity || found.links.add(entity) || found.known.get(entity.id)) continue;
      const noun = nounsOfSchemas[entity.schema];
      found.known.add(entity.id, item.place.line, 0);
      if (noun) found.known.markLoaded(entity.id, noun);
    }
  }
  return found;
}

function* itemsOf({ place, record, size }: FoundRecord, { known, links }: Found): Generator<Item> {
  const entity = entityIn(record);
  if (!entity) {
    yield { place, text: JSON.stringify(record), message: 'is no entity: it has no id or no schema' };
    return;
  }
  const noun = nounsOfSchemas[entity.schema];
  if (noun === 'RegulatoryAction') yield* sanctionItems(entity, { place, size }, known);
  else if (noun === 'Document') yield { place, record: documentRecord(entity), size };
  else if (noun) yield { place, record: { ...actorOf(entity), ...links.of(entity.id, noun, known) }, size };
  else if (isLink(entity.schema)) for (const skipped of lostOf(entity, known)) yield { place, skipped };
  else yield { place, skipped: `${entity.schema}: has no counterpart` };
}

function* sanctionItems(entity: Entity, where: { place: Place; size: number }, known: SeenIds): Generator<Item> {
  for (const made of sanctionRecords(entity, (id) => isActor(id, known))) yield { ...made, ...where };
  for (const id of ends(entity, 'entity')) {
    if (!isActor(id, known)) yield { place: where.place, skipped: `Sanctions that name ${endText(id, known)}` };
  }
}
