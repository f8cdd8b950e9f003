import { Field, ObjectType } from 'type-graphql';
import { Cypher, Size } from './extension.ts';
import { ChangeEvent } from './type/change-event.ts';

/** A node that a payload gives: its type, the file that finds it by its id, and what it is. */
interface Given {
  readonly type: () => object;
  readonly cypher: string;
  readonly description: string;
  readonly nullable?: boolean;
}

/** The answer of a mutation: the nodes it concerns, and the changes it made. `name` is the mutation's, with a capital. */
export function payload(name: string, nodes: Readonly<Record<string, Given>>): abstract new () => object {
  @ObjectType(`${name}Payload`, { description: `What \`${name.charAt(0).toLowerCase()}${name.slice(1)}\` did.` })
  class Payload {
    @Size(5)
    @Field(() => [ChangeEvent], {
      description: 'The changes it made, in the order of their numbers; empty where all was as it should be.',
    })
    changes: ChangeEvent[];

    @Field(() => Boolean, {
      description:
        'Whether the idempotency key was used before, so that nothing was done now: `changes` are those of then.',
    })
    repeated: boolean;
  }
  for (const [field, { type, cypher, description, nullable = false }] of Object.entries(nodes)) {
    Field(type, { description, nullable })(Payload.prototype, field);
    Cypher(cypher)(Payload.prototype, field);
  }
  return Payload;
}
