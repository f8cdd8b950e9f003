import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Caller } from './caller.ts';
import { Forbidden, Unauthenticated } from './error.ts';
import { includes, isScope, type Scope } from './scope.ts';

/** An operation that is about to run. */
export interface Wish {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Refuses an operation, before any of it runs, unless the caller has the scope that each of its root fields declares. Whoever may not
 * read may still ask for the schema. Throws Unauthenticated where a credential would help, Forbidden where another one would.
 */
export function authorise({ schema, document, operation }: Wish, caller: Caller): void {
  const root = schema.getRootType(operation.operation);
  if (!root) return;
  for (const name of rootFields(document, operation.selectionSet)) check(root, name, operation.operation, caller);
}

/** The scope that a root field declares; queries that declare none read; undefined where nobody may use the field. */
export function scopeOfField(root: GraphQLObjectType, name: string, operation: OperationTypeNode): Scope | undefined {
  const declared = root.getFields()[name]?.extensions.scope;
  if (isScope(declared)) return declared;
  return operation === OperationTypeNode.QUERY ? 'read' : undefined;
}

function check(root: GraphQLObjectType, name: string, operation: OperationTypeNode, caller: Caller): void {
  const needed = scopeOfField(root, name, operation);
  if (needed === undefined) throw new Forbidden(`"${name}" declares no scope, so nobody may use it.`);
  requireScope(caller, needed, `"${name}"`);
}

/** Refuses what needs a scope that the caller has not. Throws Unauthenticated where a credential would help, Forbidden where another one would. */
export function requireScope(caller: Caller, needed: Scope, what: string): void {
  if (includes(caller.scope, needed)) return;
  if (caller.kind === 'anonymous') {
    throw new Unauthenticated(
      `${what} needs a token with the scope ${needed}; send one as "Authorization: Bearer <token>".`,
      needed,
    );
  }
  const granted = caller.scope === undefined ? 'no scope' : `the scope ${caller.scope}`;
  throw new Forbidden(`${what} needs a token with the scope ${needed}; yours has ${granted}.`, needed);
}

/** The names of the root fields, fragments spelled out, whether or not a directive leaves them out; without those of introspection. */
function rootFields(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  names = new Set<string>(),
  seen = new Set<string>(),
): Set<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) names.add(selection.name.value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      rootFields(document, selection.selectionSet, names, seen);
    } else if (!seen.has(selection.name.value)) {
      // Once each: fragments that name each other twice would take for ever.
      seen.add(selection.name.value);
      const fragment = findFragment(document, selection.name.value);
      if (fragment) rootFields(document, fragment.selectionSet, names, seen);
    }
  }
  return names;
}

function findFragment({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
}
