import { neighbourConnection, neighbourEdge } from '../connection.ts';
import { Actor } from '../type/actor.ts';
import { Document } from '../type/document.ts';
import { Relationship } from '../type/relationship.ts';

export const PublishedBy = neighbourEdge('PublishedBy', Relationship, {
  node: () => Actor,
  description: 'Who published a document.',
  nodeDescription: 'The organisation or other actor that published it.',
});
export const ActorDocumentsPublishedConnection = neighbourConnection('ActorDocumentsPublished', Relationship, {
  node: () => Document,
  one: 'document the actor published',
  many: 'documents the actor published',
});

export const AuthoredBy = neighbourEdge('AuthoredBy', Relationship, {
  node: () => Actor,
  description: 'Who wrote a document.',
  nodeDescription: 'The person, group or organisation that wrote it.',
});
export const ActorDocumentsAuthoredConnection = neighbourConnection('ActorDocumentsAuthored', Relationship, {
  node: () => Document,
  one: 'document the actor wrote',
  many: 'documents the actor wrote',
});

export const SyndicatedFrom = neighbourEdge('SyndicatedFrom', Relationship, {
  node: () => Document,
  description: 'That a document is a copy of another, as a newspaper prints an agency’s report.',
  nodeDescription: 'The original the document was copied from.',
});
export const DocumentSyndicationsConnection = neighbourConnection('DocumentSyndications', Relationship, {
  node: () => Document,
  one: 'copy of the document published elsewhere',
  many: 'copies of the document published elsewhere',
});
