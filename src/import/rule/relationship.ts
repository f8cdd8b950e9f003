import type { RelationshipKind } from '../../model/relationship.ts';
import type { Draft, Entry } from '../draft.ts';
import type { Refuse } from '../problem.ts';

const once = 'Give one entry for each node: join what they say, such as two titles, and give the whole period.';

/** The rules of every relationship: not to itself, not twice to the same node, and not over before it began. */
export function checkRelationships(draft: Draft, refuse: Refuse): void {
  for (const [kind, entries] of draft.entries) {
    const seen = new Set<string>();
    for (const entry of entries) {
      if (entry.node === draft.id)
        refuse(`${entry.place}.node`, `${entry.node} cannot stand in this relationship to itself`);
      if (!kind.spans && seen.has(entry.node)) refuse(`${entry.place}.node`, `${entry.node} is listed twice`, once);
      seen.add(entry.node);
      checkPeriod(entry, refuse);
    }
    checkTwins(kind, entries, refuse);
  }
}

/** A period whose end certainly lies before its beginning is none. */
function checkPeriod({ place, properties }: Entry, refuse: Refuse): void {
  const { fromEarliest, toLatest } = properties;
  if (typeof fromEarliest === 'string' && typeof toLatest === 'string' && toLatest < fromEarliest) {
    refuse(`${place}.to`, `${properties.to} lies before from, ${properties.from}`);
  }
}

function checkTwins(kind: RelationshipKind, entries: readonly Entry[], refuse: Refuse): void {
  if (!kind.spans || entries.length < 2) return;
  const seen = new Set<string>();
  for (const { place, node, properties } of entries) {
    const twin = JSON.stringify([node, properties]);
    if (seen.has(twin)) refuse(place, 'says the same as an entry before it');
    seen.add(twin);
  }
}
