import type { GraphQLInputObjectType } from 'graphql';
import { type Compilation, fileAt } from './compilation.ts';
import { Parameter } from './cypher.ts';
import type { CypherFile } from './cypher-file.ts';
import { neighbourType } from './filter.ts';

type Values = Readonly<Record<string, unknown>>;

/** A list that can be read from one known neighbour, by an index that holds the neighbour's id and the order. */
export interface Anchored {
  readonly file: CypherFile;
  readonly start: { readonly thisId: Parameter };
  readonly where: Record<string, unknown>;
  readonly onEdge: Record<string, unknown>;
}

/** The one id that a neighbour condition asks for; undefined if it asks for none or several. */
function soleId(value: unknown): string | undefined {
  const { eq, in: oneOf } = ((value as Values).id ?? {}) as { eq?: string | null; in?: string[] | null };
  if (eq != null) return oneOf == null || oneOf.includes(eq) ? eq : undefined;
  return oneOf?.length === 1 ? oneOf[0] : undefined;
}

/** The ids that a filter names, of which one must be that of the node; undefined where it may be any. */
export function idsOf(where: Values | undefined): readonly string[] | undefined {
  const { eq, in: oneOf } = (where?.id ?? {}) as { eq?: string | null; in?: readonly string[] | null };
  return eq != null ? [eq] : (oneOf ?? undefined);
}

/**
 * Finds a condition of the filter that names one neighbour by id, so that the page starts there and costs the page,
 * not the list. The first such field in the order of the schema is taken; the other conditions stay filters.
 */
export function anchorOf(
  compilation: Compilation,
  type: GraphQLInputObjectType | undefined,
  where: Values | undefined,
): Anchored | undefined {
  if (!type || !where) return undefined;
  for (const field of Object.values(type.getFields())) {
    const path = field.extensions.anchor;
    const value = where[field.name];
    const neighbour = neighbourType(field);
    if (typeof path !== 'string' || value == null || !neighbour) continue;
    const id = soleId(value);
    if (id === undefined) continue;
    const { id: asked, ...others } = value as Values;
    const given = Object.entries(others).filter(([, other]) => other != null);
    const plain = given.every(([name]) => neighbour.getFields()[name]?.extensions.onEdge);
    const rest: Record<string, unknown> = { ...where };
    if (plain) delete rest[field.name];
    // An id that leads nowhere is still an error.
    const label = fileAt(compilation, String(field.extensions.cypher)).nodeLabel ?? 'Node';
    compilation.namedIds.set(label, (compilation.namedIds.get(label) ?? new Set()).add(id));
    return {
      file: fileAt(compilation, path),
      start: { thisId: new Parameter(id) },
      where: rest,
      onEdge: plain ? Object.fromEntries(given) : {},
    };
  }
  return undefined;
}
