/** How many of each noun stand beside a number of statements. */
export interface Shape {
  statements: number;
  actors: number;
  publishers: number;
  documents: number;
  claims: number;
  topics: number;
  actions: number;
}

/** The graph around so many statements; the proportions are the same at every size, but for small lists that stop growing. */
export function shapeOf(statements: number): Shape {
  const share = (of: number, least: number, most = Number.POSITIVE_INFINITY): number =>
    Math.min(most, Math.max(least, Math.round(statements / of)));
  return {
    statements,
    actors: share(20, 60),
    publishers: share(500, 5, 400),
    documents: share(4, 20),
    claims: share(8, 20),
    topics: share(200, 12, 500),
    actions: share(500, 12),
  };
}

/** The actors that a third of all mentions name: busiest first. */
export const hubs = ['hub-1', 'hub-2', 'hub-3'] as const;

/** The actor that exactly `quietMentions` statements are about. */
export const quietActor = 'quiet';
export const quietMentions = 20;

export type Numbered = 'actor' | 'publisher' | 'document' | 'claim' | 'topic' | 'action' | 'statement';

/** The id of a numbered node; ids sort as the numbers do. */
export function idOf(noun: Numbered, number: number): string {
  return `${noun}-${String(number).padStart(7, '0')}`;
}
