import { Extensions } from 'type-graphql';
import type { Scope as ScopeName } from '../auth/scope.ts';
import type { Dimensions } from '../model/dimension.ts';

type Extension = Readonly<Record<string, unknown>>;

/** What each class says about its fields. type-graphql drops the extensions of inherited input fields: build.ts restores them. */
const declared = new WeakMap<object, Map<string, Extension>>();

function extend(extension: Extension): PropertyDecorator & MethodDecorator {
  return (prototype: object, field: string | symbol) => {
    Extensions(extension)(prototype, field);
    const fields = declared.get(prototype.constructor) ?? new Map<string, Extension>();
    fields.set(String(field), { ...fields.get(String(field)), ...extension });
    declared.set(prototype.constructor, fields);
  };
}

/** The extensions of a field of a class, inherited ones included; the nearest class wins. */
export function fieldExtension(target: object | null, field: string): Extension {
  if (!target) return {};
  return { ...fieldExtension(Object.getPrototypeOf(target), field), ...declared.get(target)?.get(field) };
}

/** The Cypher file (`folder/file`, under `cypher/`) that answers a field, where its name does not follow from the field's. */
export const Cypher = (path: string) => extend({ cypher: path });

/** A condition of a where input that looks at a property of the relationship, not of the node at its end. */
export const OnEdge = () => extend({ onEdge: true });

/** A condition of a where input from whose node a page can start: the Cypher file of the page, read from that node. */
export const Anchor = (path: string) => extend({ anchor: path });

/** The assumed length of an unpaged list, for the cost of a query. */
export const Size = (length: number) => extend({ size: length });

/** The file that reads pages of a computed list where nothing is filtered, in the same order. */
export const Unfiltered = (path: string) => extend({ unfiltered: path });

/** What a field costs by itself, where answering it reads more than what it returns: a number, or one that depends on its arguments. */
export const Cost = (price: number | ((given: Readonly<Record<string, unknown>>) => number)) => extend({ cost: price });

/** The scope that a caller must have to use a mutation or a subscription; nobody may use one that has none. */
export const Scope = (scope: ScopeName) => extend({ scope });

/** The argument that chooses the dimensions of a field, and where their values are found, by the type of the filter. */
interface Grouped {
  readonly argument: string;
  readonly dimensions: Readonly<Record<string, Dimensions>>;
}

/** A field that groups what meets its filter by all the dimensions together. */
export const GroupedBy = (grouped: Grouped) => extend({ groupedBy: { ...grouped, apart: false } });

/** A field that counts what meets its filter by each of the dimensions apart. */
export const CountedBy = (grouped: Grouped) => extend({ groupedBy: { ...grouped, apart: true } });

/** One of the lists that a field merges: its kind, the label of its nodes, and the file that lists them all by the key of their day. */
interface MergedList {
  readonly kind: string;
  readonly label: string;
  readonly by: string;
}

/** A field that merges lists of different nodes; its files leave room for each under its name. */
export const Merged = (merged: Readonly<Record<string, MergedList>>) => extend({ merged });

/** What a condition on merged lists means for each: a neighbour and where a page can start from it, or a property. */
interface Meaning {
  readonly cypher?: string;
  readonly anchor?: string;
  readonly property?: string;
}

/** A condition on merged lists, by list; those that are not named meet it. */
export const PerList = (lists: Readonly<Record<string, Meaning>>) => extend({ lists });
type Values = Readonly<Record<string, unknown>>;

/** Further parameters of the field's Cypher file, worked out from its arguments. */
export const Parameters = (derive: (values: Values) => Record<string, unknown>) => extend({ parameters: derive });

/**
 * A field that is worked out once the database has answered: `prepare` makes, from the arguments of the root field, what
 * gives the value from properties of the node.
 * `heads` says how many characters of a long property it takes.
 */
export const Computed = (
  properties: readonly string[],
  prepare: (question: Values) => (properties: Values) => unknown,
  heads: Readonly<Record<string, number>> = {},
) => extend({ computed: { properties, prepare, heads } });

/**
 * A list that is put in order, and cut, once the database has answered, from properties of its items and the arguments of the
 * root field: the places that may stay, in their order, and how many of the first do. Its items have how many there were as `found`.
 */
export const Arranged = (
  properties: readonly string[],
  arrange: (items: readonly Values[], question: Values) => { places: readonly number[]; first: number },
) => extend({ arranged: { properties, arrange } });

/** A condition of a where input over several types that looks only at nodes of one; any other node meets it. */
export const OnlyFor = (label: string) => extend({ onlyFor: label });

/** A condition on a property that is a list: it holds where one of the items meets it. */
export const OnItems = () => extend({ list: true });

/** A condition that looks at the label of a node instead of a property. */
export const OnLabel = () => extend({ label: true });
