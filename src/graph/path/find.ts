import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../http/context.ts';
import { present } from '../../projection/present.ts';
import { compilationOf, run, statementOf } from '../../projection/project.ts';
import { connectionOf } from './connection.ts';
import { type FoundRow, readFound } from './found.ts';
import { searchPiece } from './reading.ts';
import { type PathArguments, pathReachOf, readPathRequest } from './request.ts';

/** Answers the root field `paths`: reads what lies between two actors by one statement, then finds the ways through it. */
export async function findPaths(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { compilation } = compilationOf(info);
  const request = readPathRequest(compilation.question as unknown as PathArguments);
  const reach = pathReachOf(request);
  compilation.namedIds.set('Actor', new Set([request.from, request.to]));
  const piece = searchPiece(compilation, request, reach);
  const read = (value: unknown) => connectionOf(readFound(value as FoundRow), request, reach);
  return present(info, await run(statementOf(compilation, piece, read), context));
}
