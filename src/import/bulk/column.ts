import { type Noun, nouns } from '../../model/noun.ts';
import { type Property, storedNames } from '../../model/property.ts';
import { type RelationshipKind, relationshipKinds } from '../../model/relationship.ts';

/** How Neo4j's importer reads a column. */
export type ColumnType = 'string' | 'string[]' | 'long' | 'double';

/** A column of a file for Neo4j's importer: under which name its value is given, and what the importer is told of it. */
export interface Column {
  readonly name: string;
  readonly header: string;
}

/** Stands between the texts of a list: no text contains it. */
export const listDelimiter = '\0';

/** The headers of the numbers with which a row begins: the node's own, or those of the nodes at both ends. */
export const nodeNumbers: readonly string[] = [':ID'];
export const endNumbers: readonly string[] = [':START_ID', ':END_ID'];

/** The columns of identifiers. */
export const identifierColumns: readonly Column[] = [column('key'), column('scheme'), column('value')];

const recorded = [column('recordedAt'), column('recordedKey')];
const numbered = [column('createdSequence', 'long'), column('revision', 'long')];

/** The columns of the nodes of a noun: all that they may hold. */
export function nodeColumns({ name, properties, sortKey, derived }: Noun): Column[] {
  return [
    column('id'),
    ...properties.flatMap((property) => propertyColumns(property, 'long')),
    ...[...(sortKey ? [sortKey.name] : []), ...derived].map((key) => column(key)),
    ...recorded,
    ...(name === 'ActionEvent' ? [] : numbered),
  ];
}

/** The columns of the relationships of a type, of whatever kind, whose numbers are whole or not. */
export function relationshipColumns(type: string, numbers: 'long' | 'double'): Column[] {
  const kinds = relationshipKinds.filter((kind) => kind.type === type);
  const columns = kinds.flatMap((kind) => [
    ...(kind.spans ? [column('order', 'long')] : []),
    ...kind.properties.flatMap((property) => propertyColumns(property, numbers)),
    ...edgeKeys(kind).map((key) => column(key)),
  ]);
  return [column('id'), column('targetId'), ...new Map(columns.map((one) => [one.name, one])).values()];
}

function edgeKeys({ sources, carries }: RelationshipKind): string[] {
  return [...sources.flatMap((source) => nouns[source].edgeKey ?? []), ...Object.keys(carries)];
}

function propertyColumns(property: Property, numbers: 'long' | 'double'): Column[] {
  return storedNames(property).map((name) => column(name, typeOf(property, numbers)));
}

function typeOf({ kind }: Property, numbers: 'long' | 'double'): ColumnType {
  if (kind === 'texts') return 'string[]';
  if (kind === 'count') return 'long';
  return kind === 'number' ? numbers : 'string';
}

function column(name: string, type: ColumnType = 'string'): Column {
  return { name, header: `${name}:${type}` };
}
