import type { Compilation, Scope } from './compilation.ts';
import { type Cypher, Parameter } from './cypher.ts';
import type { Binding } from './cypher-file.ts';
import { filters } from './file-parameter.ts';
import type { Page } from './page.ts';
import { lengthBelow, namedNode, noteSifted } from './reading.ts';
import { readyCount } from './ready-count.ts';
import { boundTo, type Source } from './source.ts';

/** How long a list is of which a filter is asked: a root list, or one below the node that the question names; undefined where ids are asked, or no file says. */
export function lengthOf(
  compilation: Compilation,
  { ids, file, field, countPath }: Source,
  binding: Binding,
  scope: Scope | undefined,
): Cypher | undefined {
  if (ids || filters(file, field)) return undefined;
  if (scope) return lengthBelow(compilation, scope, countPath.replace(/-count$/, ''));
  const most = countPath.replace(/count$/, 'degree');
  return readyCount(compilation, countPath, binding) ?? readyCount(compilation, most, binding);
}

/** Notes how much is read where no index keeps what the filter asks of the rows of a page. */
export function noteFiltered(
  compilation: Compilation,
  source: Source,
  binding: Binding,
  filter: Cypher,
  page: Page,
  scope: Scope | undefined,
): void {
  const length = lengthOf(compilation, source, binding, scope);
  if (filter.length === 0 || !length) return;
  const named = namedNode(compilation, scope);
  const bound = boundTo(compilation, source, source.file, { ...binding, ...(named && { this: 'start' }) }, page);
  const order = source.file.order(bound, source.reversed !== page.backward);
  const limit = new Parameter(page.size + 1);
  noteSifted(compilation, { length, named, rows: source.file.body(bound), filter, order, limit });
}
