import { rootConnection } from './connection.ts';
import { Actor, Group, Organisation, Person } from './type/actor.ts';
import { Claim } from './type/claim.ts';
import { Document } from './type/document.ts';
import { RegulatoryAction } from './type/regulatory-action.ts';
import { Statement } from './type/statement.ts';
import { Topic } from './type/topic.ts';

const of = (node: () => object, one: string, many = `${one}s`) => ({ node, one, many });

export const ActorConnection = rootConnection(
  'Actor',
  of(() => Actor, 'actor'),
);
export const OrganisationConnection = rootConnection(
  'Organisation',
  of(() => Organisation, 'organisation'),
);
export const PersonConnection = rootConnection(
  'Person',
  of(() => Person, 'person', 'people'),
);
export const GroupConnection = rootConnection(
  'Group',
  of(() => Group, 'group'),
);
export const StatementConnection = rootConnection(
  'Statement',
  of(() => Statement, 'statement'),
);
export const ClaimConnection = rootConnection(
  'Claim',
  of(() => Claim, 'claim'),
);
export const RegulatoryActionConnection = rootConnection(
  'RegulatoryAction',
  of(() => RegulatoryAction, 'regulatory action'),
);
export const DocumentConnection = rootConnection(
  'Document',
  of(() => Document, 'document'),
);
export const TopicConnection = rootConnection(
  'Topic',
  of(() => Topic, 'topic'),
);
