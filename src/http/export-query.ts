import { GraphQLError } from 'graphql';
import { type Choice, readChoice } from '../export/choice.ts';
import type { WriteOptions } from '../export/format.ts';

/** The query part of an address, as fastify reads it: a parameter that is given twice is a list. */
export type ExportQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const known = ['type', 'where', 'spreadsheet', 'base'];

/**
 * What an address asks for.
 * @throws BAD_USER_INPUT naming the parameter that is unknown, given twice or wrong
 */
export function readExportQuery(query: ExportQuery): { choice: Choice | undefined; options: WriteOptions } {
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) throw refusal(`${name} is no parameter here; known are ${known.join(', ')}.`, name);
    if (typeof value !== 'string') throw refusal(`${name} is given twice.`, name);
  }
  const { type, where, spreadsheet, base } = query as Record<string, string | undefined>;
  if (spreadsheet !== undefined && spreadsheet !== 'true' && spreadsheet !== 'false') {
    throw refusal('spreadsheet is true or false.', 'spreadsheet');
  }
  if (base !== undefined && !URL.canParse(base)) {
    throw refusal('base is not the beginning of an absolute IRI such as https://example.org/id/.', 'base');
  }
  return { choice: readChoice(type, where), options: { spreadsheet: spreadsheet === 'true', base } };
}

function refusal(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
