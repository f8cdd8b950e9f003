import { join } from 'node:path';
import { type NounName, nouns } from '../../model/noun.ts';
import type { ImportFiles } from '../../neo4j/embedded/import.ts';
import type { IdentifierRow, NodeRow, RelationshipRow } from '../row.ts';
import { seenIds } from '../stream/seen.ts';
import { type Column, endNumbers, identifierColumns, nodeColumns, nodeNumbers, relationshipColumns } from './column.ts';
import { type TableFile, tableFile } from './table-file.ts';

/** A graph as files for Neo4j's importer, that grows. Nodes are named by numbers, which the importer takes for the places where it stores them. */
export interface Tables {
  /** Adds a node with more properties than its row has; gives the number of the node. */
  addNode(row: NodeRow, more: object): number;
  addRelationship(row: RelationshipRow, source: number, target: number): void;
  addIdentifier(row: IdentifierRow, source: number): void;
  /** The numbers of the nodes with an empty list, by its name: files cannot tell it from none. */
  readonly emptyLists: ReadonlyMap<string, readonly number[]>;
  /** Ends all files. */
  close(): void;
  files(): ImportFiles;
}

/** Begins an empty graph in a folder. */
export function tablesIn(folder: string): Tables {
  const nodes = new Map<string, TableFile>();
  const relationships = new Map<string, TableFile>();
  const identifiers = seenIds();
  const emptyLists = new Map<string, number[]>();
  let numbered = 0;
  const path = () => join(folder, `${nodes.size + relationships.size}.csv`);
  const nodeFile = (labels: string, columns: () => readonly Column[]) =>
    existing(nodes, labels, () => tableFile(path(), nodeNumbers, columns()));
  const relationshipFile = (type: string, columns: () => readonly Column[]) =>
    existing(relationships, type, () => tableFile(path(), endNumbers, columns()));
  return {
    emptyLists,
    addNode({ id, noun, properties }, more) {
      const number = numbered++;
      const file = nodeFile(labelsOf[noun], () => nodeColumns(nouns[noun]));
      file.add([number], { ...properties, ...more, id });
      for (const [name, value] of Object.entries(properties)) {
        if (Array.isArray(value) && value.length === 0) existing(emptyLists, name, () => []).push(number);
      }
      return number;
    },
    addRelationship({ kind: { type }, properties }, source, target) {
      const numbers = Object.values(properties).every(isWholeOrNoNumber) ? 'long' : 'double';
      const file = relationshipFile(`${type} ${numbers}`, () => relationshipColumns(type, numbers));
      file.add([source, target], properties);
    },
    addIdentifier({ key, scheme, value }, source) {
      let target = identifiers.get(key)?.line;
      if (target === undefined) {
        target = numbered++;
        identifiers.add(key, target, 0);
        nodeFile('Identifier', () => identifierColumns).add([target], { key, scheme, value });
      }
      relationshipFile('IDENTIFIED_BY', () => []).add([source, target], {});
    },
    close() {
      for (const file of [...nodes.values(), ...relationships.values()]) file.close();
    },
    files: () => ({
      longestRow: Math.max(...[...nodes.values(), ...relationships.values()].map(({ longest }) => longest)),
      nodes: [...nodes].map(([labels, { path }]) => ({ labels, path })),
      relationships: [...relationships].map(([type, { path }]) => ({ type: type.split(' ')[0] as string, path })),
    }),
  };
}

const labelsOf = Object.fromEntries(
  Object.values(nouns).map(({ name, labels }) => [name, labels.join(':')]),
) as Readonly<Record<NounName, string>>;

/** The value of a key, which is made where there is none. */
function existing<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}

/** The database keeps whole numbers and others apart, as the driver sends them. */
function isWholeOrNoNumber(value: unknown): boolean {
  return typeof value !== 'number' || Number.isSafeInteger(value);
}
