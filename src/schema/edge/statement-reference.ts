import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection, neighbourEdge } from '../connection.ts';
import { Basis, CommentAspect } from '../enum/relationship.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

/** The property shared by the ways in which one statement refers to another. */
@ObjectType()
abstract class ReferenceProperties extends Relationship {
  @Field(() => Basis, {
    nullable: true,
    description: 'Whether the words themselves make the reference or the curator inferred it; null where not recorded.',
  })
  basis?: Basis;
}

@ObjectType()
abstract class CommentsOnProperties extends ReferenceProperties {
  @Field(() => CommentAspect, { nullable: true, description: 'What the comment remarks; null where not recorded.' })
  aspect?: CommentAspect;
}

const to = (description: string, nodeDescription: string) => ({ node: () => Statement, description, nodeDescription });
const from = (verb: string) => ({
  node: () => Statement,
  one: `statement that ${verb}s this one`,
  many: `statements that ${verb} this one`,
});

export const StatementRespondsTo = neighbourEdge(
  'StatementRespondsTo',
  ReferenceProperties,
  to('That a statement answers an earlier one, without saying whether it agrees.', 'The statement that is answered.'),
);
export const StatementResponsesConnection = neighbourConnection(
  'StatementResponses',
  ReferenceProperties,
  from('answer'),
);

export const Disputes = neighbourEdge(
  'Disputes',
  ReferenceProperties,
  to('That a statement contests what another says.', 'The statement that is disputed.'),
);
export const StatementDisputedByConnection = neighbourConnection(
  'StatementDisputedBy',
  ReferenceProperties,
  from('dispute'),
);

export const Confirms = neighbourEdge(
  'Confirms',
  ReferenceProperties,
  to('That a statement bears out what another says.', 'The statement that is confirmed.'),
);
export const StatementConfirmedByConnection = neighbourConnection(
  'StatementConfirmedBy',
  ReferenceProperties,
  from('confirm'),
);

export const Repeats = neighbourEdge(
  'Repeats',
  ReferenceProperties,
  to('That a statement says again what the speaker or someone else has said.', 'The earlier statement.'),
);
export const StatementRepeatedByConnection = neighbourConnection(
  'StatementRepeatedBy',
  ReferenceProperties,
  from('repeat'),
);

export const Corrects = neighbourEdge(
  'Corrects',
  ReferenceProperties,
  to('That a statement puts another right.', 'The statement that is corrected.'),
);
export const StatementCorrectedByConnection = neighbourConnection(
  'StatementCorrectedBy',
  ReferenceProperties,
  from('correct'),
);

export const Retracts = neighbourEdge(
  'Retracts',
  ReferenceProperties,
  to('That a statement withdraws another.', 'The statement that is withdrawn.'),
);
export const StatementRetractedByConnection = neighbourConnection(
  'StatementRetractedBy',
  ReferenceProperties,
  from('retract'),
);

export const CommentsOn = neighbourEdge(
  'CommentsOn',
  CommentsOnProperties,
  to(
    'That a statement remarks on another, as an article does when it notes that no evidence was given.',
    'The statement remarked on.',
  ),
);
export const StatementCommentsConnection = neighbourConnection('StatementComments', CommentsOnProperties, {
  node: () => Statement,
  one: 'statement that comments on this one',
  many: 'statements that comment on this one',
});
