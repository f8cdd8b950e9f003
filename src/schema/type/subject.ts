import { createUnionType } from 'type-graphql';
import { Group, Organisation, Person } from './actor.ts';
import { RegulatoryAction } from './regulatory-action.ts';
import { Topic } from './topic.ts';

/** What a statement or a claim can be about. */
export const Subject = createUnionType({
  name: 'Subject',
  description: 'What a statement or a claim can be about: an actor of any kind, a regulatory action or a topic.',
  types: () => [Organisation, Person, Group, RegulatoryAction, Topic] as const,
});
export type Subject = Organisation | Person | Group | RegulatoryAction | Topic;
