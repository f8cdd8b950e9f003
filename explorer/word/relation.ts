import { actorTypes } from '../theme/look.ts';
import { wordsOf } from './word.ts';

/** What a relation leads to from an actor; from other nodes its own name says it. */
const fromActors: Readonly<Record<string, string>> = {
  ABOUT: 'said about it',
  ASSERTED_BY: 'said by it',
  ON_BEHALF_OF: 'said for it',
  ADDRESSED_TO: 'said to it',
  APPLIES_TO: 'actions on it',
  ISSUED_BY: 'actions by it',
  PUBLISHED_BY: 'published by it',
  AUTHORED_BY: 'written by it',
  HOLDS_ROLE: 'roles',
  PART_OF: 'part of, and parts',
  MEMBER_OF: 'member of, and members',
  OWNED_BY: 'owned by, and owns',
};

/** What is reached by a relation from a node of a type, in words. */
export function relationWords(relation: string, type: string): string {
  const words = actorTypes.has(type) ? fromActors[relation] : undefined;
  return (type === 'Organisation' ? words : words?.replace(/\bit$/, 'them')) ?? wordsOf(relation);
}
