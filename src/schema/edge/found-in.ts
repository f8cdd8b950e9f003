import { Field, Int, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { EvidencePart } from '../enum/relationship.ts';
import { Document } from '../type/document.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

/** Evidence as W3C Web Annotation text quote and text position selectors. */
@ObjectType()
abstract class FoundInProperties extends Relationship {
  @Field(() => String, {
    nullable: true,
    description:
      'The exact words of the document; null where the statement is known to be in it but no phrase is marked.',
  })
  exact?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words just before, to find the place again; null where not recorded.',
  })
  prefix?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words just after, to find the place again; null where not recorded.',
  })
  suffix?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where the words begin in the document’s text, in Unicode code points from 0; null where the text is not kept.',
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where the words end, in code points: the position after the last one; null where the text is not kept.',
  })
  end?: number;

  @Field(() => EvidencePart, {
    nullable: true,
    description:
      'Whether the words name the speaker, introduce the statement or are its content; null where not recorded.',
  })
  part?: EvidencePart;

  @Field(() => Int, {
    description:
      'The place of this phrase among the phrases of the statement in the document, from 0: a split quote has several.',
  })
  order: number;
}

@ObjectType({
  implements: Relationship,
  description: 'Evidence: a phrase of a document in which a statement is found.',
})
export class FoundIn extends FoundInProperties {
  @Field(() => Document, { description: 'The document that holds the words.' })
  node: Document;
}

export const DocumentStatementsConnection = neighbourConnection('DocumentStatements', FoundInProperties, {
  node: () => Statement,
  one: 'statement found in the document',
  many: 'statements found in the document',
});
