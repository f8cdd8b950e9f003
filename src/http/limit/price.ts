import { type GraphQLField, type GraphQLNamedType, getNullableType, isListType } from 'graphql';

/** What fields cost before anything beneath them is counted, unless their extension `cost` says otherwise. */
const prices: Record<string, number> = { totalCount: 10, __schema: 100, __type: 10 };

/** How many items an unpaged list is taken to have, unless the field's extension `size` says otherwise. */
const defaultSize = 5;

/** The declared price of the field itself, a number or a function of its arguments, plus one for each value that its conditions compare with. */
export function priceOf(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): number {
  const declared = field.extensions.cost;
  const own = typeof declared === 'function' ? declared(given) : (declared ?? prices[field.name] ?? 0);
  return Number(own) + countValues(given.where) + countValues(given.whereActions);
}

/**
 * How many objects a field gives at most: the page for the lists of a connection, the number of ids where ids are given, the
 * declared or usual length for other lists, one for a single object. `around` is the place of the field: its type and the page asked for there.
 */
export function sizeOf(
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
  page: number | undefined,
  around: { type: GraphQLNamedType; page: number },
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (page !== undefined) return page;
  if (around.type.name.endsWith('Connection')) return around.page;
  if (Array.isArray(given.ids)) return given.ids.length;
  return typeof field.extensions.size === 'number' ? field.extensions.size : defaultSize;
}

/** How many values there are; a condition within others that has none, such as `about: {}`, is looked at all the same and counts as one. */
function countValues(condition: unknown): number {
  if (condition === undefined || condition === null) return 0;
  if (typeof condition !== 'object') return 1;
  return Object.values(condition).reduce((sum: number, part) => sum + Math.max(leastOf(part), countValues(part)), 0);
}

function leastOf(part: unknown): number {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? 1 : 0;
}
