/** Where the value of a dimension is found, from the node that is counted. */
export interface Dimension {
  /** The Cypher file that leads there; its `node` is the value. */
  readonly over: string;
  /** The property of the relationship in between that is the value instead. */
  readonly take?: string;
}

/** The dimensions that an argument chooses from, in the order in which they stand in a result. */
export type Dimensions<Key extends string = string> = Readonly<Record<Key, Dimension>>;
