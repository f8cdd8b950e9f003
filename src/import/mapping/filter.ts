import { listFilters } from './filter-list.ts';
import { textFilters } from './filter-text.ts';
import { isNothing, type Row, type Scope } from './scope.ts';
import { type FilterUse, TemplateProblem } from './template.ts';

/** Makes another value of a value. Throws RowProblem where it cannot. */
export type Work = (value: unknown, scope: Scope) => unknown;

/** A filter: how many words it takes, and what it does once it has them. */
export interface Filter {
  readonly words: readonly [least: number, most: number];
  readonly prepare: (words: readonly string[]) => Work;
}

/** What filters can use by name, as the mapping declares it. */
export interface Declared {
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tables: readonly string[];
}

const filters: Readonly<Record<string, Filter>> = {
  ...textFilters,
  ...listFilters,
  default: {
    words: [1, 1],
    prepare:
      ([word]) =>
      (value) =>
        isNothing(value) ? word : value,
  },
};

/** A filter with its words, ready to work. Throws TemplateProblem where there is no such filter, value list or table. */
export function filterFor({ name, words }: FilterUse, declared: Declared): Work {
  if (name === 'map') return mapBy(words, declared);
  if (name === 'lookup') return lookUp(words, declared);
  const filter = filters[name];
  if (!filter) {
    const known = [...Object.keys(filters), 'map', 'lookup'].sort().join(', ');
    throw new TemplateProblem(`uses the filter ${name}, which does not exist; there are ${known}`);
  }
  const [least, most] = filter.words;
  if (words.length < least || words.length > most) {
    const needed = least === most ? `${least}` : `${least} to ${most}`;
    throw new TemplateProblem(`gives the filter ${name} ${words.length} words; it takes ${needed}`);
  }
  try {
    return filter.prepare(words);
  } catch (error) {
    throw new TemplateProblem(`gives the filter ${name} what it cannot use: ${(error as Error).message}`);
  }
}

/** `map:kinds` puts the value of a list declared under `values` in place of each text; `*` stands for all others. */
function mapBy([name = '']: readonly string[], { values }: Declared): Work {
  const known = values[name];
  if (!known)
    throw new TemplateProblem(
      `maps by ${name || 'nothing'}, but only ${Object.keys(values).join(', ') || 'nothing'} is declared under values`,
    );
  const once = (value: unknown): unknown => (isNothing(value) ? known['-'] : (known[String(value)] ?? known['*']));
  return (value) => (Array.isArray(value) ? value.map(once) : once(value));
}

/** `lookup:table:column` gives a column of the row that has the value as its key: only one value if several rows have it, unless `:first` or `:all` says which. */
function lookUp([table = '', column = '', which = 'only']: readonly string[], { tables }: Declared): Work {
  if (!tables.includes(table))
    throw new TemplateProblem(
      `looks up in ${table || 'nothing'}, but only ${tables.join(', ') || 'nothing'} is declared under tables`,
    );
  const choice = which === 'all' ? undefined : listFilters[which]?.prepare([]);
  if (which !== 'all' && !choice) throw new TemplateProblem(`looks up ${which}; say only, first, last or all`);
  const once = (key: unknown, scope: Scope): unknown => {
    const rows = isNothing(key) ? [] : scope.tables.rowsOf(table, String(key));
    const found = rows.map((row: Row) => (column === '' ? row : row[column])).filter((value) => !isNothing(value));
    return choice ? choice(found, scope) : found;
  };
  return (value, scope) => (Array.isArray(value) ? value.map((key) => once(key, scope)) : once(value, scope));
}
