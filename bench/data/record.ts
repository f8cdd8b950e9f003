/** One line of an import: a node with everything that starts at it, as `claimgraph import` takes it. */
export interface GeneratedRecord {
  type: 'Organisation' | 'Person' | 'Group' | 'Topic' | 'Document' | 'RegulatoryAction' | 'Claim' | 'Statement';
  id: string;
  recordedAt?: string;
  [field: string]: unknown;
}

/** An entry of a relationship field. */
export interface Entry {
  node: string;
  [property: string]: unknown;
}

/** Entries to nodes that are all different: a record names each only once. */
export function distinct(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ node }, index) => entries.findIndex((entry) => entry.node === node) === index);
}
