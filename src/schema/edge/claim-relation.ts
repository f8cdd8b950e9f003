import { neighbourConnection, neighbourEdge } from '../connection.ts';
import { Claim } from '../type/claim.ts';
import { Relationship } from '../type/relationship.ts';

const from = (verb: string) => ({
  node: () => Claim,
  one: `claim that ${verb} this one`,
  many: `claims that ${verb.slice(0, -1)} this one`,
});

export const Contradicts = neighbourEdge('Contradicts', Relationship, {
  node: () => Claim,
  description: 'That two claims cannot both be true.',
  nodeDescription: 'The claim that is contradicted.',
});
export const ClaimContradictedByConnection = neighbourConnection(
  'ClaimContradictedBy',
  Relationship,
  from('contradicts'),
);

export const Entails = neighbourEdge('Entails', Relationship, {
  node: () => Claim,
  description: 'That whoever accepts the first claim must accept the second.',
  nodeDescription: 'The claim that follows.',
});
export const ClaimEntailedByConnection = neighbourConnection('ClaimEntailedBy', Relationship, from('entails'));

export const NarrowerThan = neighbourEdge('NarrowerThan', Relationship, {
  node: () => Claim,
  description: 'That a claim is a special case of a wider one.',
  nodeDescription: 'The wider claim.',
});
export const ClaimBroaderThanConnection = neighbourConnection('ClaimBroaderThan', Relationship, {
  node: () => Claim,
  one: 'special case of this claim',
  many: 'special cases of this claim',
});
