import { idProblem } from '../model/id.ts';
import { type Noun, type NounName, nouns } from '../model/noun.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import { assemble } from './assemble.ts';
import { type Draft, type Entry, readEntries, readNested } from './draft.ts';
import { isObject, readInstant, readProperties, recordedWith, refuseUnknown } from './field.ts';
import { nearest } from './hint.ts';
import { readIdentifiers } from './identifier.ts';
import { type Problem, RecordsRefused, type Refuse } from './problem.ts';
import type { RecordRows } from './row.ts';
import { checkAction } from './rule/action.ts';
import { checkRelationships } from './rule/relationship.ts';
import { checkStatement } from './rule/statement.ts';

/** The nouns that have records of their own; events are written within their action. */
export const recordTypes = Object.keys(nouns).filter((noun) => noun !== 'ActionEvent');

/**
 * What one record asks the database to hold. Looks at nothing but the record: whether the nodes it names exist is seen
 * later. Throws RecordsRefused with every problem of the record.
 */
export function readRecord(record: unknown, line: number): RecordRows {
  const problems: Problem[] = [];
  const id = isObject(record) && typeof record.id === 'string' ? record.id : undefined;
  const refuse: Refuse = (field, message, hint) =>
    problems.push({
      line,
      ...(id === undefined ? {} : { id }),
      ...(field === '' ? {} : { field }),
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  const rows = readRows(record, line, refuse);
  if (problems.length > 0 || rows === undefined) throw new RecordsRefused(problems);
  return rows;
}

function readRows(record: unknown, line: number, refuse: Refuse): RecordRows | undefined {
  if (!isObject(record)) {
    refuse('', 'a record must be a JSON object');
    return undefined;
  }
  const noun =
    typeof record.type === 'string' && recordTypes.includes(record.type) ? nouns[record.type as NounName] : undefined;
  const wrongId = idProblem(record.id);
  if (wrongId !== undefined) refuse('id', wrongId);
  if (!noun) {
    const message = `${JSON.stringify(record.type) ?? 'nothing'} is none of ${recordTypes.join(', ')}`;
    refuse('type', message, nearest(String(record.type), recordTypes));
  }
  if (!noun || wrongId !== undefined) return undefined;
  const draft = readDraft(noun, record, refuse);
  check(draft, refuse);
  return { line, ...assemble(draft), ...recordedWith(readInstant(record.recordedAt, refuse)) };
}

function readDraft(noun: Noun, record: Record<string, unknown>, refuse: Refuse): Draft {
  const id = record.id as string;
  refuseUnknown(record, knownFields.get(noun.name) as ReadonlySet<string>, refuse);
  return {
    id,
    noun: noun.name,
    properties: readProperties(noun.properties, record, refuse),
    entries: readRelated(noun, record, refuse),
    events: readNested(
      'events',
      nouns.ActionEvent.properties,
      record.events,
      noun.name === 'RegulatoryAction' ? refuse : () => {},
    ),
    identifiers: isActor(noun) ? readIdentifiers(id, record.identifiers, refuse) : [],
  };
}

function readRelated(noun: Noun, record: Record<string, unknown>, refuse: Refuse): Map<RelationshipKind, Entry[]> {
  const entries = new Map<RelationshipKind, Entry[]>();
  for (const kind of relationshipsOf(noun.name)) {
    const list = record[kind.field];
    if (!kind.nested && list !== undefined) entries.set(kind, readEntries(kind, list, refuse));
  }
  return entries;
}

const isActor = ({ labels }: Noun): boolean => labels.includes('Actor');

/** The fields that records of a noun may have. */
const knownFields = new Map<NounName, ReadonlySet<string>>(
  Object.values(nouns).map((noun) => {
    const fields = [
      ...noun.properties.map(({ name }) => name),
      ...relationshipsOf(noun.name).map(({ field }) => field),
    ];
    return [noun.name, new Set(['type', 'id', 'recordedAt', ...fields, ...(isActor(noun) ? ['identifiers'] : [])])];
  }),
);

function check(draft: Draft, refuse: Refuse): void {
  const entries = (field: string): readonly Entry[] => {
    for (const [kind, list] of draft.entries) if (kind.field === field) return list;
    return [];
  };
  checkRelationships(draft, refuse);
  if (draft.noun === 'Statement') checkStatement(draft, entries, refuse);
  if (draft.noun === 'RegulatoryAction') checkAction(entries, refuse);
}
