import { randomUUID } from 'node:crypto';
import { graphql } from 'graphql';
import type { TypeCounts } from '../history/undo/standing.ts';
import { program } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { buildClaimgraphSchema } from '../schema/build.ts';

/** An import as the API tells of it. */
export interface ListedBatch {
  readonly id: string;
  readonly sources: readonly string[];
  readonly author: { readonly id: string; readonly name: string };
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly counts: readonly TypeCounts[];
  readonly undoes: { readonly id: string } | null;
  readonly undoneBy: { readonly id: string } | null;
}

const source = `query Batches($after: String) {
  importBatches(first: 1000, after: $after) {
    nodes {
      id sources author { id name } startedAt finishedAt
      counts { type created changed removed }
      undoes { id } undoneBy { id }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

interface Answer {
  readonly importBatches: {
    readonly nodes: readonly ListedBatch[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** All imports, the one that began last first, as callers of the API see them. */
export async function listBatches(database: Database): Promise<ListedBatch[]> {
  const schema = await buildClaimgraphSchema();
  const found: ListedBatch[] = [];
  for (let after: string | null = null; ; ) {
    const context = {
      database,
      signal: new AbortController().signal,
      requestId: randomUUID(),
      author: program,
      statements: [],
      maxReads: Number.MAX_SAFE_INTEGER,
    };
    const { data, errors } = await graphql({ schema, source, variableValues: { after }, contextValue: context });
    if (errors?.[0]) throw errors[0];
    const { nodes, pageInfo } = (data as unknown as Answer).importBatches;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
