import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { HttpContext } from './context.ts';

type DocumentStore = NonNullable<ApolloServerOptions<HttpContext>['documentStore']>;

/** A parsed text takes about 50 bytes for each of its characters: 13 MB in all. */
const mostCharacters = 2 ** 18;

/**
 * Keeps the questions parsed that were asked last, of so many characters together; a longer one is not kept. Apollo's own store measures them as JSON,
 * of which its 30 MB take up to 126 MB of memory.
 */
export function documentStore(characters = mostCharacters): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: characters,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });
  return {
    get: async (name) => documents.get(name),
    set: async (name, document) => {
      documents.set(name, document);
    },
    delete: async (name) => documents.delete(name),
  };
}
