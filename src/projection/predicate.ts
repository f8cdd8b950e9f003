import { edtfDays } from '../model/edtf.ts';
import { byShape, type Cypher, cypher, join, Parameter } from './cypher.ts';

/** Operators of the filter inputs: from a property and the operator's value to a condition. */
type Operator = (property: string, value: unknown) => Cypher;

const compare =
  (sign: string): Operator =>
  (property, value) =>
    cypher`${property} ${sign} ${new Parameter(value)}`;

/** The days that a filter's EDTF text spans; open ends reach to the edge of the calendar. */
function spanOf(value: unknown): { earliest: Parameter; latest: Parameter } {
  const { earliest = '0000-01-01', latest = '9999-12-31' } = edtfDays(String(value));
  return { earliest: new Parameter(earliest), latest: new Parameter(latest) };
}

const earliestOf = (property: string): string => `coalesce(${property}Earliest, '0000-01-01')`;
const latestOf = (property: string): string => `coalesce(${property}Latest, '9999-12-31')`;

/** Every operator that a filter input may offer. None holds where the property is absent, `not` included. */
const operators: Readonly<Record<string, Operator>> = {
  eq: compare('='),
  in: compare('IN'),
  not: compare('<>'),
  gt: compare('>'),
  gte: compare('>='),
  lt: compare('<'),
  lte: compare('<='),
  contains: (property, value) => cypher`toLower(${property}) CONTAINS toLower(${new Parameter(value)})`,
  startsWith: compare('STARTS WITH'),
  possibly: (property, value) => {
    const { earliest, latest } = spanOf(value);
    return cypher`(${property} IS NOT NULL AND ${earliestOf(property)} <= ${latest} AND ${latestOf(property)} >= ${earliest})`;
  },
  certainly: (property, value) => {
    const { earliest, latest } = spanOf(value);
    return cypher`(${property} IS NOT NULL AND ${earliestOf(property)} >= ${earliest} AND ${latestOf(property)} <= ${latest})`;
  },
};

/** The conditions of one filter input on a property; a list property meets them where one of its items meets them all. */
export function propertyConditions(
  owner: string,
  name: string,
  filter: Readonly<Record<string, unknown>>,
  isList: boolean,
): Cypher[] {
  const property = isList ? 'item' : `${owner}.${name}`;
  const conditions = Object.entries(filter)
    .filter(([, value]) => value != null)
    .map(([operator, value]) => {
      const condition = operators[operator];
      if (!condition) throw new Error(`No operator ${operator}`);
      return condition(property, value);
    });
  if (!isList || conditions.length === 0) return conditions;
  const all = join(
    byShape(conditions, (condition) => condition),
    ' AND ',
  );
  return [cypher`any(item IN ${owner}.${name} WHERE ${all})`];
}
