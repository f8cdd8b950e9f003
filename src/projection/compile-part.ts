import { type GraphQLObjectType, getNamedType, isCompositeType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { computedValue } from './compile-object.ts';
import { type Around, compileTraversal, type Traversal } from './compile-traversal.ts';
import type { Selected } from './selection.ts';

/** Compiles a part of a page that a file of its own finds in all that meets the filter of the page, wherever the page stands. */
export function compilePart(
  compilation: Compilation,
  type: GraphQLObjectType,
  part: Selected,
  around: Around,
): Traversal {
  if (isCompositeType(getNamedType(part.field.type)))
    return compileTraversal(compilation, undefined, type, part, around);
  const path = compilation.pathOf(type, part.field);
  if (path === undefined) throw new Error(`${type.name}.${part.field.name} is not a part of a page`);
  return { piece: computedValue(compilation, undefined, path, part, around), read: (value) => value };
}
