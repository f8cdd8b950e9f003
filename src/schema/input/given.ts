import { Field } from 'type-graphql';

/** A field of an input that may be left out: what is recorded already stays as it is, and null takes it away. */
export function Given(type: () => object, description: string): PropertyDecorator {
  return Field(type, { nullable: true, description });
}
