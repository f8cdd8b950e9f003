import type { FieldNode, GraphQLField } from 'graphql';
import { defaultPage } from '../../projection/page.ts';
import { badInput } from './argument.ts';

/**
 * The page size that a field was asked for, the default where it takes `first` and none is given; undefined for a field
 * that has no pages. Throws BAD_USER_INPUT, naming the argument, for a size outside 1 to `maxPage`, both sizes at once, or
 * a list of ids longer than a page.
 */
export function readPage(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  given: Record<string, unknown>,
  { isRoot, maxPage }: { isRoot: boolean; maxPage: number },
): number | undefined {
  const { first, last, ids } = given;
  if (Array.isArray(ids) && ids.length > maxPage) {
    throw badInput(
      `"ids" of "${field.name}" holds ${ids.length} ids; ask for at most ${maxPage} at once.`,
      node,
      'ids',
    );
  }
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  if (isNumber(first) && isNumber(last)) {
    throw badInput(`"${field.name}" takes "first" or "last", not both.`, node, 'last');
  }
  check('first', first);
  check('last', last);
  return (first ?? last ?? (isRoot ? defaultPage.root : defaultPage.nested)) as number;

  function check(argument: string, value: unknown): void {
    if (!isNumber(value) || (value >= 1 && value <= maxPage)) return;
    throw badInput(`"${argument}" of "${field.name}" must be from 1 to ${maxPage}; it is ${value}.`, node, argument);
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
