import { neighbourConnection, neighbourEdge } from '../connection.ts';
import { Document } from '../type/document.ts';
import { RegulatoryAction } from '../type/regulatory-action.ts';
import { Relationship } from '../type/relationship.ts';

const to = (description: string, nodeDescription: string) => ({
  node: () => RegulatoryAction,
  description,
  nodeDescription,
});
const from = (verb: string) => ({
  node: () => RegulatoryAction,
  one: `regulatory action that ${verb}s this one`,
  many: `regulatory actions that ${verb} this one`,
});

export const RegulatoryActionRespondsTo = neighbourEdge(
  'RegulatoryActionRespondsTo',
  Relationship,
  to(
    'That an action was taken in response to another, as the UK review answered the US export controls.',
    'The action that called for the response.',
  ),
);
export const RegulatoryActionResponsesConnection = neighbourConnection(
  'RegulatoryActionResponses',
  Relationship,
  from('answer'),
);

export const Amends = neighbourEdge(
  'Amends',
  Relationship,
  to('That an action changes another.', 'The action that is changed.'),
);
export const RegulatoryActionAmendedByConnection = neighbourConnection(
  'RegulatoryActionAmendedBy',
  Relationship,
  from('amend'),
);

export const Revokes = neighbourEdge(
  'Revokes',
  Relationship,
  to('That an action withdraws another.', 'The action that is withdrawn.'),
);
export const RegulatoryActionRevokedByConnection = neighbourConnection(
  'RegulatoryActionRevokedBy',
  Relationship,
  from('revoke'),
);

export const Implements = neighbourEdge(
  'Implements',
  Relationship,
  to(
    'That an action puts another into practice, as a regulation does with an act.',
    'The action that is put into practice.',
  ),
);
export const RegulatoryActionImplementedByConnection = neighbourConnection(
  'RegulatoryActionImplementedBy',
  Relationship,
  from('implement'),
);

export const PublishedIn = neighbourEdge('PublishedIn', Relationship, {
  node: () => Document,
  description: 'Where the text of a regulatory action was published.',
  nodeDescription: 'The document that holds the text of the action.',
});
export const DocumentActionsConnection = neighbourConnection('DocumentActions', Relationship, {
  node: () => RegulatoryAction,
  one: 'regulatory action published in the document',
  many: 'regulatory actions published in the document',
});
