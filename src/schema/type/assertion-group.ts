import { Field, ID, Int, ObjectType } from 'type-graphql';
import { rootConnection } from '../connection.ts';
import { Polarity, Stance } from '../enum/relationship.ts';
import { SpeechAct } from '../enum/statement.ts';
import { FirstOf } from '../page.ts';
import { LocalDate } from '../scalar.ts';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Statement } from './statement.ts';
import { Subject } from './subject.ts';
import { Topic } from './topic.ts';

const absent = (name: string, none: string) => `null where the roll-up is not by ${name}, and for ${none}.`;

@ObjectType({
  description:
    'Statements that agree in every dimension of a roll-up, counted. A statement that has several values of a dimension is in ' +
    'several groups, so counts of groups do not add up to the number of statements.',
})
export class AssertionGroup {
  @Field(() => ID, {
    description: 'The values of the group as a text, such as `SPEAKER:huawei STANCE:CRITICAL`, for use as a key.',
  })
  id: string;

  @Field(() => Actor, {
    nullable: true,
    description: `Who made the statements; ${absent('SPEAKER', 'documents’ own remarks')}`,
  })
  speaker?: Actor;

  @Field(() => Subject, {
    nullable: true,
    description: `What they are about; ${absent('TARGET', 'statements about nothing that is recorded')}`,
  })
  target?: Subject;

  @Field(() => SpeechAct, {
    nullable: true,
    description: 'What the speaker does by making them; null where the roll-up is not by ACT.',
  })
  act?: SpeechAct;

  @Field(() => Stance, {
    nullable: true,
    description: `The stance they take; ${absent('STANCE', 'statements whose stance is not judged')}`,
  })
  stance?: Stance;

  @Field(() => Claim, {
    nullable: true,
    description: `What they claim; ${absent('CLAIM', 'statements that make no claim')}`,
  })
  claim?: Claim;

  @Field(() => Polarity, {
    nullable: true,
    description: `Whether they affirm, deny or question it; ${absent('POLARITY', 'statements that make no claim')}`,
  })
  polarity?: Polarity;

  @Field(() => Topic, {
    nullable: true,
    description: `Under what topic they are filed; ${absent('TOPIC', 'statements without a topic')}`,
  })
  topic?: Topic;

  @Field(() => Actor, {
    nullable: true,
    description: `Who published documents they stand in; ${absent('PUBLISHER', 'statements whose publisher is not recorded')}`,
  })
  publisher?: Actor;

  @Field(() => String, {
    nullable: true,
    description: `The month they were said in, as \`2020-06\`; ${absent('MONTH', 'dates that do not settle on one')}`,
  })
  month?: string;

  @Field(() => Int, {
    nullable: true,
    description: `The year they were said in; ${absent('YEAR', 'dates that do not settle on one')}`,
  })
  year?: number;

  @Field(() => Int, { description: 'How many statements there are, each counted once.' })
  statementCount: number;

  @Field(() => Int, { description: 'How many of the statements were retracted since; they are among those counted.' })
  retractedCount: number;

  @Field(() => Int, { description: 'In how many documents they stand, each counted once, copies included.' })
  documentCount: number;

  @Field(() => Int, {
    description:
      'From how many independent origins they come. Reports are followed to the statements at the inner ends of their chains, and ' +
      'wire copies to their originals: an origin is the earliest original in which such an inner statement stands, or the ' +
      'statement itself where it stands in no document. So all that comes from one letter, report or article counts once.',
  })
  originCount: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day one of them may have been said; null where none is dated.',
  })
  firstOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day one of them may have been said; null where none is dated.',
  })
  lastOn?: string;

  @FirstOf(() => [Statement], 'The newest of the statements, undated ones last.', 3)
  examples: Statement[];
}

export const AssertionConnection = rootConnection('Assertion', {
  node: () => AssertionGroup,
  one: 'group of statements',
  many: 'groups of statements',
});
