import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../http/context.ts';
import { lookUp, stored } from '../import/held.ts';
import { candidateParameters } from '../match/match.ts';
import { toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { compileTraversal } from '../projection/compile-traversal.ts';
import { compilationOf, run as runStatement, statementOf } from '../projection/project.ts';

/**
 * Answers with the actors that may be the one asked for, by its name, kind, country and identifiers, without those that were judged to be
 * others. Throws BAD_USER_INPUT where there is no such actor.
 */
export async function proposeMerges(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { compilation, root } = compilationOf(info);
  const { id, first } = compilation.question;
  const run: Run = (text, parameters) => context.database.read(text, parameters, { signal: context.signal });
  const held = (await lookUp(run, [String(id)])).get(String(id));
  if (!held?.labels.includes('Actor'))
    throw new GraphQLError(`There is no actor ${id}.`, { extensions: { code: 'BAD_USER_INPUT', argument: 'id' } });
  const { name, type, kind, country, identifiers } = toRecord(stored(held));
  const different = await run(statement('mutation/judged-different'), { id });
  const excluded = new Set([id, ...different.map(([other]) => other)]);
  const asked = { name, type: String(type).toUpperCase(), kind, country, identifiers, first, excluded };
  const values = { ...asked, ...candidateParameters(asked) };
  const { piece, read } = compileTraversal({ ...compilation, question: asked }, undefined, info.parentType, root, {
    field: root.field,
    values,
  });
  return runStatement(statementOf(compilation, piece, read), context);
}
