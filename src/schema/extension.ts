import { Extensions } from 'type-graphql';

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

/** What a field costs by itself, before what it answers with is counted. */
export const Cost = (price: number) => extend({ cost: price });

/** A condition on a property that is a list: it holds where one of the items meets it. */
export const OnItems = () => extend({ list: true });

/** A condition that looks at the label of a node instead of a property. */
export const OnLabel = () => extend({ label: true });
