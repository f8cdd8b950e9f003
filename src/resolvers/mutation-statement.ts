import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { decide, mutate } from '../mutation/mutate.ts';
import type { Fields } from '../mutation/plan.ts';
import { reinstate } from '../mutation/reinstate.ts';
import { link, place, supersede, unlink } from '../mutation/verb.ts';
import { Basis, Certainty, CommentAspect, Polarity } from '../schema/enum/relationship.ts';
import { StatementRelation } from '../schema/enum/statement-relation.ts';
import { Scope } from '../schema/extension.ts';
import { ClaimReference } from '../schema/input/record/claim-input.ts';
import { StatementReference } from '../schema/input/record/statement-input.ts';
import {
  CorrectStatementPayload,
  LinkStatementsPayload,
  PlaceStatementOnClaimPayload,
  ReinstateStatementPayload,
  RetractStatementPayload,
  UnlinkStatementsPayload,
} from '../schema/type/recorded.ts';
import { JudgementArguments, type Terms, WriteArguments } from '../schema/write.ts';

@Resolver()
export class StatementMutationResolver {
  @Mutation(() => LinkStatementsPayload, {
    description:
      'Says how one statement refers to another. To say it otherwise than it is recorded give the revision of the statement that refers. unlinkStatements takes it back.',
  })
  @Scope('contribute')
  @WriteArguments
  linkStatements(
    @Arg('from', () => ID, { description: 'The id of the statement that refers to the other.' }) from: string,
    @Arg('to', () => ID, { description: 'The id of the other statement.' }) to: string,
    @Arg('relation', () => StatementRelation, { description: 'How it refers to it.' }) relation: StatementRelation,
    @Arg('basis', () => Basis, { nullable: true, description: 'How that is known; not with REPORTS.' })
    basis: Basis | undefined,
    @Arg('aspect', () => CommentAspect, { nullable: true, description: 'What it remarks about it, with COMMENTS_ON.' })
    aspect: CommentAspect | undefined,
    @Arg('cue', () => String, { nullable: true, description: 'The words that introduce it, with REPORTS.' })
    cue: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { from, to, relation, basis, aspect, cue }, terms, link);
  }

  @Mutation(() => UnlinkStatementsPayload, {
    description:
      'Takes back that one statement refers to another, which was recorded by mistake. Its history keeps it. NOT_FOUND where it does not refer to it so.',
  })
  @Scope('contribute')
  @JudgementArguments
  unlinkStatements(
    @Arg('from', () => ID, { description: 'The id of the statement that refers to the other. The revision is its.' })
    from: string,
    @Arg('to', () => ID, { description: 'The id of the other statement.' }) to: string,
    @Arg('relation', () => StatementRelation, { description: 'How it refers to it.' }) relation: StatementRelation,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { from, to, relation }, terms, unlink);
  }

  @Mutation(() => PlaceStatementOnClaimPayload, {
    description:
      'Says which claim a statement affirms, denies or questions. To say it otherwise than it is recorded give the revision of the statement.',
  })
  @Scope('contribute')
  @WriteArguments
  placeStatementOnClaim(
    @Arg('statement', () => ID, { description: 'The id of the statement.' }) statement: string,
    @Arg('claim', () => ClaimReference, { description: 'The claim, which may be new.' }) claim: ClaimReference,
    @Arg('polarity', () => Polarity, { description: 'Whether the statement is for or against it.' })
    polarity: Polarity,
    @Arg('certainty', () => Certainty, { nullable: true, description: 'How sure the speaker is.' })
    certainty: Certainty | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { statement, claim: claim as Fields, polarity, certainty }, terms, place);
  }

  @Mutation(() => CorrectStatementPayload, {
    description:
      'Says that a statement was put right by another one. It stays readable with the status CORRECTED. A mistake of the record is put right by recordStatement, and a correction that was recorded by mistake is taken back by reinstateStatement.',
  })
  @Scope('curate')
  @JudgementArguments
  correctStatement(
    @Arg('id', () => ID, { description: 'The id of the statement that was put right.' }) id: string,
    @Arg('by', () => StatementReference, { description: 'The statement that puts it right, which may be new.' })
    by: StatementReference,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { id, by: by as Fields }, terms, (given, revision) =>
      supersede({ ...given, status: 'CORRECTED', relation: 'corrects', field: 'correction' }, revision),
    );
  }

  @Mutation(() => RetractStatementPayload, {
    description:
      'Says that a statement was taken back. It stays readable with the status RETRACTED, and `statusChange` tells why. reinstateStatement takes back what was recorded by mistake.',
  })
  @Scope('curate')
  @JudgementArguments
  retractStatement(
    @Arg('id', () => ID, { description: 'The id of the statement that was taken back.' }) id: string,
    @Arg('by', () => StatementReference, {
      nullable: true,
      description: 'The statement that takes it back, which may be new.',
    })
    by: StatementReference | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { id, by: by as Fields | undefined }, terms, (given, revision) =>
      supersede({ ...given, status: 'RETRACTED', relation: 'retracts', field: 'retraction' }, revision),
    );
  }

  @Mutation(() => ReinstateStatementPayload, {
    description:
      'Takes back that a statement was retracted or corrected, which was recorded by mistake: it is CURRENT again, and no other one retracts or corrects it. One that was corrected before it was retracted is CORRECTED again, until that is taken back too. Its history keeps the mistake. A CONFLICT where there is nothing to take back.',
  })
  @Scope('curate')
  @JudgementArguments
  reinstateStatement(
    @Arg('id', () => ID, { description: 'The id of the statement that stands.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return decide(info, context, { id }, terms, (given, run, origin) => reinstate(run, given, origin));
  }
}
