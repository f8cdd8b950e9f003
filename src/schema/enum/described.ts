import { registerEnumType } from 'type-graphql';

/**
 * Makes and registers a GraphQL enum whose keys equal its values, from the description of each value.
 * The result serves as the type in a decorator's thunk; its keys are the TypeScript type.
 */
export function described<Key extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Key, string>>,
): { readonly [key in Key]: key } {
  const keys = Object.keys(values) as Key[];
  const members = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [key in Key]: key };
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: values[key] }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as Record<Key, { description: string }> });
  return members;
}
