/** A value that travels to the database as a parameter, never as text. Two places that share the object share the parameter. */
export class Parameter {
  constructor(readonly value: unknown) {}
}

/** Cypher text with the parameters in their places. Texts that meet are one: a piece without parameters is one text. */
export type Cypher = readonly (string | Parameter)[];

/** Puts a part at the end of a piece that is being made. */
export function append(parts: (string | Parameter)[], part: string | Parameter): void {
  const last = parts.length - 1;
  const previous = parts[last];
  if (typeof part === 'string' && typeof previous === 'string') parts[last] = previous + part;
  else parts.push(part);
}

/** Tags a template: strings and pieces of Cypher are joined, parameters keep their places. */
export function cypher(strings: TemplateStringsArray, ...values: readonly (string | Parameter | Cypher)[]): Cypher {
  const parts: (string | Parameter)[] = [];
  strings.forEach((text, index) => {
    append(parts, text);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'string' || value instanceof Parameter) append(parts, value);
    else for (const part of value) append(parts, part);
  });
  return parts;
}

/** Puts a separator between the pieces. */
export function join(pieces: readonly Cypher[], separator: string): Cypher {
  const parts: (string | Parameter)[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) append(parts, separator);
    for (const part of piece) append(parts, part);
  });
  return parts;
}

/** The text with every parameter blanked: equal shapes are equal, whatever their values. */
export function shape(piece: Cypher): string {
  return piece.map((part) => (typeof part === 'string' ? part : '$')).join('');
}

/** Orders pieces by their shape, so that the order in which a caller wrote them does not show. */
export function byShape<T>(pieces: readonly T[], of: (piece: T) => Cypher): T[] {
  return pieces
    .map((piece) => ({ piece, key: shape(of(piece)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ piece }) => piece);
}

/**
 * A statement as the driver takes it. All values travel in one map, `given`, as `p0`, `p1`, … in the order of the text, so that the
 * database keeps one plan for the text: it would make another for a value of another type, or of ten times the length.
 */
export interface Statement {
  readonly text: string;
  readonly parameters: { readonly given: Readonly<Record<string, unknown>> };
}

/** Names the parameters and joins the text. */
export function toStatement(piece: Cypher): Statement {
  const names = new Map<Parameter, string>();
  const given: Record<string, unknown> = {};
  const text = piece.map((part) => {
    if (typeof part === 'string') return part;
    let name = names.get(part);
    if (name === undefined) {
      name = `p${names.size}`;
      names.set(part, name);
      given[name] = part.value;
    }
    return `$given.${name}`;
  });
  return { text: text.join(''), parameters: { given } };
}
