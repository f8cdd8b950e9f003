const longest = 200;

/** Why a text is no id; undefined where it is one. Colons are kept for the ids of relationships. */
export function idProblem(id: unknown): string | undefined {
  if (typeof id !== 'string' || id === '') return 'must be a text';
  if (id.length > longest && [...id].length > longest) return `has more than ${longest} characters`;
  if (/[\s:\p{C}]/u.test(id)) return `${JSON.stringify(id)} contains a space, a colon or a control character`;
  return undefined;
}

/** The id of a relationship, made from its ends; `order` tells several between the same two nodes apart. */
export function relationshipId(sourceId: string, type: string, targetId: string, order?: number): string {
  const place = order === undefined ? '' : `:${String(order).padStart(3, '0')}`;
  return `${sourceId}:${type}:${targetId}${place}`;
}
