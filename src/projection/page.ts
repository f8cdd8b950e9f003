import { GraphQLError } from 'graphql';

/** Sorts after every key: no text starts with the last code point. */
const lastKey = '\u{10FFFF}';

/** The bounds of a list from its first to its last row. */
export const wholeRange = { from: '', to: lastKey };

/** How many rows a page holds when nobody says. */
export const defaultPage = { root: 20, nested: 10 };

/** The arguments of a page, checked. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  /** Exclusive bounds of the key. */
  readonly from: string;
  readonly to: string;
  readonly continued: boolean;
}

/** The answer to one page: its rows in order, and whether there is more on either side. */
export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An opaque text for a key in an order; the order is part of it, so that a cursor cannot be used in another. */
export function encodeCursor(order: string, key: string): string {
  return Buffer.from(`${order}\n${key}`, 'utf8').toString('base64url');
}

/** The key of a cursor. Throws BAD_USER_INPUT where it is none of the order. */
export function decodeCursor(order: string, argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const end = text.indexOf('\n');
  if (end < 0 || encodeCursor(text.slice(0, end), text.slice(end + 1)) !== cursor)
    throw badInput(
      `${argument}: "${cursor.slice(0, 80)}" is not a cursor of this API; take it from pageInfo or an edge.`,
    );
  if (text.slice(0, end) !== order)
    throw badInput(`${argument}: this cursor belongs to another list or order; start again without it.`);
  return text.slice(end + 1);
}

/**
 * Reads first, after, last and before. A page holds `defaultSize` rows unless told.
 * @throws BAD_USER_INPUT where both directions are asked for, a size is not positive, or a cursor is of another list
 */
export function readPage(
  { first, after, last, before }: { readonly [argument: string]: unknown },
  { order, descending, defaultSize }: { order: string; descending: boolean; defaultSize: number },
): Page {
  if (first != null && last != null) throw badInput('Give first or last, not both.');
  const size = Number(first ?? last ?? defaultSize);
  if (size < 1) throw badInput(`${last == null ? 'first' : 'last'} must be at least 1.`);
  const later = typeof after === 'string' ? decodeCursor(order, 'after', after) : undefined;
  const earlier = typeof before === 'string' ? decodeCursor(order, 'before', before) : undefined;
  const [low, high] = descending ? [earlier, later] : [later, earlier];
  return {
    size,
    backward: last != null,
    from: low ?? '',
    to: high ?? lastKey,
    continued: last != null ? earlier !== undefined : later !== undefined,
  };
}

/** Cuts the row beyond the page, puts rows read backward in order, and says what lies on either side. */
export function cutPage<Row>(
  { size, backward, continued }: Page,
  rows: readonly Row[],
  cursor: (row: Row) => string,
): { rows: readonly Row[]; pageInfo: PageInfo } {
  const more = rows.length > size;
  const kept = more ? rows.slice(0, size) : rows;
  const ordered = backward ? kept.toReversed() : kept;
  const [start, end] = [ordered[0], ordered.at(-1)];
  return {
    rows: ordered,
    pageInfo: {
      startCursor: start === undefined ? null : cursor(start),
      endCursor: end === undefined ? null : cursor(end),
      hasNextPage: backward ? continued : more,
      hasPreviousPage: backward ? more : continued,
    },
  };
}
