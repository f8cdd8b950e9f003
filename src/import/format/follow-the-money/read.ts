import type { Source } from '../../source/source.ts';
import { readTwice } from '../../source/twice.ts';
import { type SeenIds, seenIds } from '../../stream/seen.ts';
import type { Item, Place } from '../item.ts';
import { readJsonLines } from '../json-lines.ts';
import { actorOf, type Entity, entityIn, nounsOfSchemas } from './entity.ts';
import { isLink, type Links, linksBetween } from './link.ts';
import { documentRecord, sanctionRecords } from './sanction.ts';

/** What a first reading has found: the types of all entities, and the links between them. */
interface Found {
  readonly known: SeenIds;
  readonly links: Links;
}

/** The records of a file of FollowTheMoney entities, one a line: it is read twice, because links stand apart from what they link. */
export function readFollowTheMoney(source: Source, onBytes: (count: number) => void): AsyncIterable<Item> {
  return readTwice(source, async function* (again) {
    const found = await look(again);
    for await (const item of readJsonLines(again, onBytes)) {
      if (!('record' in item)) yield item;
      else {
        const entity = entityIn(item.record);
        if (entity) yield* itemsOf(entity, item.place, item.size, found);
        else
          yield {
            place: item.place,
            text: JSON.stringify(item.record),
            message: 'is no entity: it has no id or no schema',
          };
      }
    }
  });
}

async function look(source: Source): Promise<Found> {
  const found = { known: seenIds(), links: linksBetween() };
  for await (const item of readJsonLines(source, () => {})) {
    const entity = 'record' in item ? entityIn(item.record) : undefined;
    if (!entity || found.links.add(entity) || found.known.get(entity.id)) continue;
    const noun = nounsOfSchemas[entity.schema];
    found.known.add(entity.id, item.place.line, 0);
    if (noun) found.known.markLoaded(entity.id, noun);
  }
  return found;
}

function* itemsOf(entity: Entity, place: Place, size: number, { known, links }: Found): Generator<Item> {
  const noun = nounsOfSchemas[entity.schema];
  if (noun === 'RegulatoryAction') {
    for (const made of sanctionRecords(entity, (id) => isActor(known, id))) yield { place, ...made, size };
  } else if (noun === 'Document') yield { place, record: documentRecord(entity), size };
  else if (noun) {
    const lost: string[] = [];
    const related = links.of(entity.id, noun, known, (reason) => lost.push(reason));
    yield { place, record: { ...actorOf(entity), ...related }, size };
    for (const skipped of lost) yield { place, skipped };
  } else if (!isLink(entity.schema)) yield { place, skipped: `${entity.schema}: has no counterpart` };
}

function isActor(known: SeenIds, id: string): boolean {
  const noun = known.get(id)?.loadedAs;
  return noun === 'Person' || noun === 'Organisation' || noun === 'Group';
}
