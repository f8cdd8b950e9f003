import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An identifier of an actor in someone else’s register.' })
export class IdentifierInput {
  @Field(() => String, { description: 'The register, such as `lei` or `wikidata`.' })
  scheme: string;

  @Field(() => String, { description: 'The identifier in that register.' })
  value: string;
}
