import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../http/context.ts';
import { present } from '../../projection/present.ts';
import { compilationOf, run, statementOf } from '../../projection/project.ts';
import { asksFor } from '../../projection/selection.ts';
import { connectionOf, named, shownEvidence } from './connection.ts';
import { readFound } from './found.ts';
import { type PathArguments, readPathRequest } from './request.ts';
import { pathSource } from './source.ts';
import { walk } from './walk.ts';

/** Answers the root field `paths`: walks from both actors at once, and puts into words what it found. */
export async function findPaths(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { compilation } = compilationOf(info);
  const request = readPathRequest(compilation.question as unknown as PathArguments);
  compilation.namedIds.set('Actor', new Set([request.from, request.to]));
  await run(
    statementOf(compilation, ['true'], () => undefined),
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
