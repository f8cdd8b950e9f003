/** A value of an argument or an input field: written into the query or handed over as a variable. */
export interface Value {
  /** The type in GraphQL's notation, without an outer `!`. */
  readonly type: string;
  readonly how: 'literal' | 'variable' | 'default';
  readonly is:
    | { readonly kind: 'null' }
    | { readonly kind: 'leaf'; readonly value: string | number | boolean }
    | { readonly kind: 'enum'; readonly value: string }
    | { readonly kind: 'list'; readonly items: readonly Value[] }
    | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Value>> }
    /** A cursor of the list, by its place; each side gets the one that it gave itself. */
    | { readonly kind: 'cursor'; readonly place: number };
}

/** @include or @skip, with its condition written out or in a variable. */
export interface Directive {
  readonly name: 'include' | 'skip';
  readonly condition: 'true' | 'false' | '$yes' | '$no';
}

interface Common {
  readonly directive?: Directive | undefined;
}

/** One thing that a selection asks for. */
export type Choice = Common &
  (
    | {
        readonly kind: 'field';
        readonly parent: string;
        readonly name: string;
        readonly given: Readonly<Record<string, Value>>;
        /** Tells apart what is asked twice. */
        readonly copy: number;
        readonly selection?: readonly Choice[];
      }
    | { readonly kind: 'fragment'; readonly on: string | undefined; readonly selection: readonly Choice[] }
    | { readonly kind: 'spread'; readonly index: number }
  );

/** A fragment with a name, which spreads name by its place in the list. */
export interface Fragment {
  readonly on: string;
  readonly selection: readonly Choice[];
}

/** An operation, before it becomes text. */
export interface Question {
  readonly selection: readonly Choice[];
  readonly fragments: readonly Fragment[];
}
