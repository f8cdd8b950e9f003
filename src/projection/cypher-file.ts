import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { append, type Cypher, Parameter } from './cypher.ts';

/** The folder of all Cypher files, the same from `src` and from `dist`. */
export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));

type Token = string | { readonly variable: 'this' | 'edge' | 'node' } | { readonly parameter: string };

/** How a piece of a page is sorted: an expression over `edge` or `node`, and its direction. */
interface OrderTerm {
  readonly tokens: readonly Token[];
  readonly descending: boolean;
}

/** What stands for the variables and parameters of a file where it is used. */
export interface Binding {
  readonly this?: string;
  /** Stands for `this.id` where the start is known by its id alone. */
  readonly thisId?: Parameter;
  readonly edge: string;
  readonly node: string;
  /** Parameters, and pieces of Cypher where a file leaves room for one (`$matching`). */
  readonly parameters?: Readonly<Record<string, Parameter | Cypher>>;
}

/**
 * One file of `cypher/`: how to get from `this` to `node`, over `edge` where the relationship is part of the answer.
 * A final ORDER BY is kept apart, so that a page can turn it round.
 */
export interface CypherFile {
  /** Folder and name without the ending, such as `statement/asserted-by`. */
  readonly path: string;
  /** The first comment: what it answers, and what happens to keys without an answer. */
  readonly summary: string;
  readonly text: string;
  readonly bindsEdge: boolean;
  /** The label that the pattern gives `node`; undefined where several types may stand there. */
  readonly nodeLabel: string | undefined;
  readonly parameters: ReadonlySet<string>;
  readonly ordered: boolean;
  /** The property that the last term of the order is. */
  readonly keyProperty: string | undefined;
  /** The order as the file states it, latest first for a falling one. */
  readonly descending: boolean;
  /** The pattern with its conditions, without the order. */
  body(binding: Binding): Cypher;
  /** The terms of the order, turned round when `reversed`. */
  order(binding: Binding, reversed?: boolean): Cypher;
  /** The last term of the order: unique among the rows, so that it makes a cursor. */
  key(binding: Binding): Cypher;
}

const lexeme = /'(?:[^'\\]|\\.)*'|\$([A-Za-z]\w*)|(?<![.:\w`])(this|edge|node)\b/g;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(lexeme)) {
    const [whole, parameter, variable] = match;
    if (parameter === undefined && variable === undefined) continue;
    tokens.push(text.slice(end, match.index));
    tokens.push(parameter !== undefined ? { parameter } : { variable: variable as 'this' });
    end = match.index + whole.length;
  }
  tokens.push(text.slice(end));
  return tokens;
}

function bind(tokens: readonly Token[], binding: Binding, path: string): Cypher {
  const parts: (string | Parameter)[] = [];
  tokens.forEach((token, index) => {
    if (typeof token === 'string') {
      const previous = tokens[index - 1];
      const replaced =
        binding.thisId && typeof previous === 'object' && 'variable' in previous && previous.variable === 'this';
      append(parts, replaced ? token.replace(/^\.id\b/, '') : token);
      return;
    }
    if ('parameter' in token) {
      const parameter = binding.parameters?.[token.parameter];
      if (!parameter) throw new Error(`${path} needs the parameter $${token.parameter}`);
      if (parameter instanceof Parameter) append(parts, parameter);
      else for (const part of parameter) append(parts, part);
      return;
    }
    if (token.variable === 'this' && binding.thisId) append(parts, binding.thisId);
    else {
      const name = binding[token.variable];
      if (name === undefined) throw new Error(`${path} starts from a node, but none is given`);
      append(parts, name);
    }
  });
  return parts;
}

function parseOrder(text: string): OrderTerm[] {
  return text.split(/,(?![^(]*\))/).map((term) => ({
    tokens: tokenise(term.trim().replace(/ (DESC|ASC)$/, '')),
    descending: / DESC$/.test(term.trim()),
  }));
}

/** Reads one file; pure, so that tests can feed it text. */
export function parseCypherFile(path: string, text: string): CypherFile {
  const summary = /^\/\/ (.*)$/m.exec(text)?.[1] ?? '';
  const code = text.replace(/^\/\/.*$\n?/gm, '').trim();
  const order = /\nORDER BY ([^\n]+)$/.exec(code);
  const body = tokenise(order ? code.slice(0, order.index) : code);
  const terms = order?.[1] ? parseOrder(order[1]) : [];
  const last = terms.at(-1);
  const sort = (binding: Binding, reversed: boolean): Cypher =>
    terms.flatMap((term, index) => [
      index === 0 ? '' : ', ',
      ...bind(term.tokens, binding, path),
      term.descending === reversed ? '' : ' DESC',
    ]);
  return {
    path,
    summary,
    text: code,
    bindsEdge: /\[edge:|\bAS edge\b/.test(code),
    nodeLabel: /\(node:(?:Node&)?(\w+)/.exec(code)?.[1],
    parameters: new Set([...code.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1] as string)),
    ordered: terms.length > 0,
    keyProperty: order?.[1] && /\.(\w+)(?: DESC| ASC)?$/.exec(order[1])?.[1],
    descending: last?.descending ?? false,
    body: (binding) => bind(body, binding, path),
    order: (binding, reversed = false) => sort(binding, reversed),
    key: (binding) => {
      if (!last) throw new Error(`${path} has no order to page by`);
      return bind(last.tokens, binding, path);
    },
  };
}

/** Reads every file of a folder tree that can be nested in a query; migrations, imports, the log, mutations, tokens, samples and searches for paths are not among them. */
export function readCypherFiles(folder = cypherFolder): ReadonlyMap<string, CypherFile> {
  const files = new Map<string, CypherFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.cypher')) continue;
    const path = relative(folder, joinPath(entry.parentPath, entry.name))
      .replace(/\.cypher$/, '')
      .replaceAll('\\', '/');
    if (/^(migrations?|import|export|backup|restore|check|history|mutation|propose|sample|auth|path)\//.test(path))
      continue;
    files.set(path, parseCypherFile(path, readFileSync(joinPath(folder, `${path}.cypher`), 'utf8')));
  }
  return files;
}
