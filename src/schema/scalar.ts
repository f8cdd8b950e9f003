import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { edtfDays } from '../model/edtf.ts';

/** A scalar kept as text: input is checked and normalised by `read`, stored text goes out unchanged. */
function textScalar(name: string, specifiedByURL: string, description: string, read: (text: string) => string) {
  const parse = (value: unknown) => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is written as a string.`);
    return read(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (stored) => stored as string,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const EDTF = textScalar(
  'EDTF',
  'https://www.loc.gov/standards/datetime/',
  'A date that may be partial, uncertain or an interval, in the Extended Date/Time Format of ISO 8601-2 (levels 0 to 2). ' +
    'Examples: `2020-06-24` a day, `2020-06` a month, `2020-01~` about January 2020, `2020?` perhaps 2020, `202X` some year of ' +
    'the 2020s, `2020-21` spring 2020, `2020-01/2020-06` an interval, `2020-07-14/..` from that day on. ' +
    'Years run from 0001 to 9999.',
  (text) => {
    try {
      edtfDays(text);
      return text;
    } catch (cause) {
      throw new GraphQLError((cause as Error).message, { originalError: cause as Error });
    }
  },
);

export const LocalDate = textScalar(
  'LocalDate',
  'https://scalars.graphql.org/andimarek/local-date.html',
  'A single day without a time zone, written `YYYY-MM-DD`, such as `2020-06-24`.',
  (text) => GraphQLLocalDate.parseValue(text) as string,
);

export const Instant = textScalar(
  'Instant',
  'https://scalars.graphql.org/andimarek/date-time.html',
  'A moment in time in UTC with milliseconds, such as `2026-01-31T12:00:00.000Z`. Input may carry another offset and is ' +
    'turned into UTC.',
  (text) => (GraphQLDateTime.parseValue(text) as Date).toISOString(),
);

export const Url = textScalar(
  'URL',
  'https://url.spec.whatwg.org/',
  'A web address that starts with `http://` or `https://`, such as `https://www.gov.uk/`.',
  (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
      throw new GraphQLError(`"${text}" is not a web address that starts with http:// or https://`);
    }
    return url.href;
  },
);

/** Any JSON value, for what other programs take as it is. */
export const AnyJSON = GraphQLJSON;

/** A whole number that a JSON number holds exactly: there may be more changes than an Int can count. */
export const SafeInt = GraphQLSafeInt;
