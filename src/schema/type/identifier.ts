import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A name for an actor in someone else’s register.' })
export class Identifier {
  @Field(() => String, { description: 'The register: `lei`, `wikidata`, `companies-house` and so on, in lower case.' })
  scheme: string;

  @Field(() => String, { description: 'The identifier as that register writes it, such as `Q160120`.' })
  value: string;
}
