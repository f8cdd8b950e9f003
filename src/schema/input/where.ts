import { Field, InputType } from 'type-graphql';

type InputClass = abstract new () => object;

const inputClasses = new Map<string, InputClass>();

/** The class behind a where input of the schema, by its GraphQL name. */
export const inputClass = (name: string): InputClass | undefined => inputClasses.get(name);

/** A where input: the class's conditions, all of which must hold, and `and`, `or` and `not` over inputs of the same type. */
export function WhereInput(description: string): ClassDecorator {
  return (target) => {
    const self = target as unknown as InputClass;
    const list = (words: string) => Field(() => [self], { nullable: true, description: words });
    list('All of these conditions must hold.')(self.prototype, 'and');
    list('At least one of these conditions must hold; an empty list matches nothing.')(self.prototype, 'or');
    Field(() => self, { nullable: true, description: 'This condition must not hold.' })(self.prototype, 'not');
    InputType({ description: `${description} All the conditions given must hold.` })(target);
    inputClasses.set(self.name, self);
  };
}

/** A condition that may be left out. */
export function Condition(type: () => object, description: string): PropertyDecorator {
  return Field(type, { nullable: true, description });
}
