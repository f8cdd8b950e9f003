import { join } from 'node:path';
import { nouns } from '../../model/noun.ts';
import type { ImportFiles } from '../../neo4j/embedded/import.ts';
import type { NodeChange } from '../difference.ts';
import type { IdentifierRow, RelationshipRow } from '../row.ts';
import { seenIds } from '../stream/seen.ts';
import { identifiedByColumns, identifierColumns, nodeColumns, relationshipColumns } from './column.ts';
import { type TableFile, tableFile } from './table-file.ts';

/** A graph as files for Neo4j's importer, that grows. */
export interface Tables {
  addNode(node: NodeChange, noun: keyof typeof nouns, numbers: object): void;
  addRelationship(row: RelationshipRow): void;
  addIdentifier(row: IdentifierRow): void;
  /** Ends all files. */
  close(): void;
  files(): ImportFiles;
}

/** Begins an empty graph in a folder. */
export function tablesIn(folder: string): Tables {
  const nodes = new Map<string, TableFile>();
  const relationships = new Map<string, TableFile>();
  const identifiers = seenIds();
  const table = (tables: Map<string, TableFile>, key: string, columns: () => Parameters<typeof tableFile>[1]) => {
    const known = tables.get(key);
    if (known) return known;
    const made = tableFile(join(folder, `${nodes.size + relationships.size}.csv`), columns());
    tables.set(key, made);
    return made;
  };
  return {
    addNode({ id, labels, properties }, noun, numbers) {
      const file = table(nodes, labels.join(':'), () => nodeColumns(nouns[noun]));
      file.add({ ...properties, ...numbers, id });
    },
    addRelationship({ sourceId, targetId, kind: { type }, properties }) {
      const numbers = Object.values(properties).every(isWholeOrNoNumber) ? 'long' : 'double';
      const file = table(relationships, `${type} ${numbers}`, () => relationshipColumns(type, numbers));
      file.add({ ...properties, sourceId, endId: targetId });
    },
    addIdentifier({ actorId, key, scheme, value }) {
      if (identifiers.get(key) === undefined) {
        identifiers.add(key, 0, 0);
        table(nodes, 'Identifier', () => identifierColumns).add({ key, scheme, value });
      }
      table(relationships, 'IDENTIFIED_BY', () => identifiedByColumns).add({ actorId, key });
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

/** The database keeps whole numbers and others apart, as the driver sends them. */
function isWholeOrNoNumber(value: unknown): boolean {
  return typeof value !== 'number' || Number.isSafeInteger(value);
}
