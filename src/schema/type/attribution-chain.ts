import { Field, Int, ObjectType } from 'type-graphql';
import { Size } from '../extension.ts';
import { Document } from './document.ts';
import { Statement } from './statement.ts';

@ObjectType({ description: 'One statement of an attribution chain.' })
export class AttributionLevel {
  @Field(() => Int, {
    description:
      'How many hands the statement is away from the document: 0 for the outermost, one more for each step inwards.',
  })
  depth: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The words with which the level outside passes this statement on; null for the outermost or where not recorded.',
  })
  cue?: string;

  @Field(() => Statement, { description: 'The statement at this level.' })
  statement: Statement;
}

@ObjectType({ description: 'The way a statement took from who said it to the document we read it in.' })
export class AttributionChain {
  @Field(() => Document, {
    nullable: true,
    description: 'The document that holds the outermost statement; null where none is recorded.',
  })
  document?: Document;

  @Size(3)
  @Field(() => [AttributionLevel], {
    description: 'The statements of the chain, the outermost first; the last is the statement that was asked about.',
  })
  levels: AttributionLevel[];
}
