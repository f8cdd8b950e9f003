import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { type Cypher, Parameter, toStatement } from './cypher.ts';
import type { CypherFile } from './cypher-file.ts';
import { argumentsOf, type Operation, type Selected } from './selection.ts';
import { cypherPaths } from './shape.ts';

/** The names by which a level of the statement knows its node and, where there is one, the relationship that led there. */
export interface Scope {
  readonly depth: number;
  readonly node: string;
  readonly edge: string;
}

/** The level below a scope; the first one lies below `undefined`. */
export function below(scope: Scope | undefined): Scope {
  const depth = (scope?.depth ?? 0) + 1;
  return { depth, node: `node${depth}`, edge: `edge${depth}` };
}

/** What one root field needs while it is compiled. */
export interface Compilation {
  readonly operation: Operation;
  readonly files: ReadonlyMap<string, CypherFile>;
  /** The arguments of the root field. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Ids that filters name, by the label that they must carry: an unknown one is an error, never an empty answer. */
  readonly namedIds: Map<string, Set<string>>;
  /** Ids that the question starts from, likewise; an actor's former id counts as known. */
  readonly startIds: Map<string, Set<string>>;
  /** How many nodes have to be read before there is an answer: expressions that the database has ready, one for each list that is read whole, under its text and values. */
  readonly reads: Map<string, Cypher>;
  /** The path of the file that serves a field; undefined for a property. */
  pathOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string | undefined;
}

/** Starts the compilation of a root field over the files. Which file serves a field of the schema is looked up once. */
export function compiler(
  files: ReadonlyMap<string, CypherFile>,
): (operation: Operation, root: Selected) => Compilation {
  const paths = new WeakMap<GraphQLNamedType, Map<GraphQLField<unknown, unknown>, string | undefined>>();
  function pathOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string | undefined {
    let known = paths.get(parent);
    if (!known) {
      known = new Map();
      paths.set(parent, known);
    }
    if (!known.has(field))
      known.set(
        field,
        cypherPaths(parent, field).find((path) => files.has(path)),
      );
    return known.get(field);
  }
  return (operation, root) => ({
    operation,
    files,
    question: argumentsOf(operation, root),
    namedIds: new Map(),
    startIds: new Map(),
    reads: new Map(),
    pathOf,
  });
}

/**
 * Notes that a list of so many nodes is read whole; a list that several parts of an answer read counts once.
 * @param perhaps as many of them as it turns out have to be read, where another part does not read them all
 */
export function noteReads({ reads }: Compilation, count: Cypher, perhaps?: Cypher): void {
  const { text, parameters } = toStatement(count);
  const list = `${text} ${JSON.stringify(parameters)}`;
  reads.set(list, perhaps ? (reads.get(list) ?? perhaps) : count);
}

/** The file with the path; its absence is a fault of the project, found by the contract test. */
export function fileAt({ files }: Pick<Compilation, 'files'>, path: string): CypherFile {
  const file = files.get(path);
  if (!file) throw new Error(`No Cypher file ${path}.cypher`);
  return file;
}

/** The parameters that a file takes from the arguments of the field that uses it. */
export function parametersOf(file: CypherFile, values: Readonly<Record<string, unknown>>): Record<string, Parameter> {
  return Object.fromEntries([...file.parameters].map((name) => [name, new Parameter(values[name] ?? null)]));
}
