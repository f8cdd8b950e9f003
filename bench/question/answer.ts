/** The value itself, or the first of a list. */
export const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Lists whose order is part of the answer; in all others any order says the same. */
const ordered = new Set(['statementsAbout', 'items', 'levels']);

/**
 * Brings the answers of different peers to one form, so that equal answers are equal values: pages become lists, an edge
 * becomes its node with the edge's properties, nulls are left out, keys are sorted, and lists without an order are sets.
 */
export function normalise(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item));
    return ordered.has(key) ? items : asSet(items);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { edges, nodes, node, properties, ...rest } = value as Record<string, unknown>;
  const items = edges ?? nodes;
  if (items !== undefined && Object.keys(rest).length === 0) return normalise(items, key);
  const merged = { ...rest, ...(properties as object), ...(node as object), ...(items === undefined ? {} : { items }) };
  return Object.fromEntries(
    Object.entries(merged)
      .filter(([, part]) => part !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, normalise(part, name)]),
  );
}

function asSet(items: readonly unknown[]): unknown[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
