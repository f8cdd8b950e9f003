import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../http/context.ts';
import type { Compilation } from '../../projection/compilation.ts';
import { Parameter } from '../../projection/cypher.ts';
import { present } from '../../projection/present.ts';
import { compilationOf, presentIds, run, statementOf } from '../../projection/project.ts';
import { asksFor } from '../../projection/selection.ts';
import { connectionOf, named, shownEvidence } from './connection.ts';
import { readFound } from './found.ts';
import { type PathArguments, type PathRequest, readPathRequest } from './request.ts';
import { pathSource } from './source.ts';
import { walk } from './walk.ts';

/** The request with the ids that its ends have now. @throws BAD_USER_INPUT where one is not there, or they are one actor by now */
async function underPresentIds(request: PathRequest, compilation: Compilation, context: Context): Promise<PathRequest> {
  const asked = [request.from, request.to];
  compilation.startIds.set('Actor', new Set(asked));
  const ends = statementOf(compilation, presentIds(new Parameter(asked)), (ids) => ids as [string, string]);
  const [from, to] = (await run(ends, context)) as [string, string];
  if (from === to)
    throw new GraphQLError('"from" and "to" are the same actor; name two.', {
      extensions: { code: 'BAD_USER_INPUT', argument: 'to' },
    });
  return { ...request, from, to };
}

/** Answers the root field `paths`: walks from both actors at once, and puts into words what it found. */
export async function findPaths(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { compilation } = compilationOf(info);
  const request = await underPresentIds(
    readPathRequest(compilation.question as unknown as PathArguments),
    compilation,
    context,
  );
  const source = pathSource(context, request);
  const walked = await walk(source, request);
  const operation = { schema: info.schema, fragments: info.fragments, variableValues: info.variableValues };
  const all = asksFor(operation, info.returnType, info.fieldNodes, ['paths', 'hops', 'evidence']);
  const shown = all ? shownEvidence : 1;
  const found = readFound(await source.words(named(walked, shown)));
  return present(info, connectionOf(walked, found, request));
}
