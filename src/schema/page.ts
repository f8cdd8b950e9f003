import { Arg, Field, Int } from 'type-graphql';
import { LocalDate } from './scalar.ts';

type Thunk = () => object;
type FieldDecorator = PropertyDecorator & MethodDecorator;

interface Argument {
  readonly name: string;
  readonly type: Thunk;
  readonly description: string;
  readonly required?: boolean;
  /** An argument with a default never is null: it is non-null in the schema, and optional. */
  readonly defaultValue?: unknown;
}

/** Gives a field arguments. type-graphql ties arguments to parameters; these stand after any the method has itself. */
export function withArguments(list: readonly Argument[]): FieldDecorator {
  return (prototype: object, field: string | symbol) => {
    list.forEach(({ name, type, description, required = false, defaultValue }, index) => {
      Arg(name, type, { nullable: !required && defaultValue === undefined, defaultValue, description })(
        prototype,
        field,
        100 + index,
      );
    });
  };
}

const on = (description: string): Argument => ({ name: 'on', type: () => LocalDate, description });

function pageArguments(where: Thunk, size: number): Argument[] {
  return [
    {
      name: 'first',
      type: () => Int,
      description: `How many to return from the start: 1 to 1000; ${size} if not given.`,
    },
    { name: 'after', type: () => String, description: 'Only those after this cursor of an earlier page.' },
    {
      name: 'last',
      type: () => Int,
      description: 'How many to return from the end: 1 to 1000. Not together with `first`.',
    },
    { name: 'before', type: () => String, description: 'Only those before this cursor of an earlier page.' },
    { name: 'where', type: where, description: 'Only those that meet this condition; all if not given.' },
  ];
}

/** The arguments of a root list: a page of 20 unless told, a condition and an order, by default the first of the enum. */
export function RootPage(where: Thunk, order: Readonly<Record<string, string>>): MethodDecorator {
  const [defaultValue] = Object.values(order);
  return withArguments([
    ...pageArguments(where, 20),
    { name: 'orderBy', type: () => order, defaultValue, description: 'In which order they are listed.' },
  ]);
}

/** The arguments of a root list that has one order: a page of 20 unless told, and a condition. */
export function RootList(where: Thunk): MethodDecorator {
  return withArguments(pageArguments(where, 20));
}

/** A field that answers with a page of neighbours, 10 unless told, with a condition on them. */
export function Page(connection: Thunk, where: Thunk, description: string): PropertyDecorator {
  return fieldWithArguments(connection, description, pageArguments(where, 10));
}

/** As Page, for relationships that last for a time, which may be asked for on one day. */
export function PageOn(connection: Thunk, where: Thunk, description: string, onDescription: string): PropertyDecorator {
  return fieldWithArguments(connection, description, [on(onDescription), ...pageArguments(where, 10)]);
}

/** A field whose answer depends on a day; `onDescription` says what holds where none is given. */
export function FieldOn(type: Thunk, description: string, onDescription: string): PropertyDecorator {
  return fieldWithArguments(type, description, [on(onDescription)]);
}

function fieldWithArguments(type: Thunk, description: string, list: readonly Argument[]): PropertyDecorator {
  return (prototype, field) => {
    withArguments(list)(prototype, field);
    Field(type, { description })(prototype, field);
  };
}

/** A list of which the first so many are given, `size` unless told; it has no further pages. */
export function FirstOf(type: Thunk, description: string, size: number): PropertyDecorator {
  const words = `How many to return: 1 to 1000; ${size} if not given.`;
  return fieldWithArguments(type, description, [
    { name: 'first', type: () => Int, defaultValue: size, description: words },
  ]);
}
