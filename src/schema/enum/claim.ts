import { described } from './described.ts';

export const ClaimOpposition = described(
  'ClaimOpposition',
  'Why two claims do not go together, seen from the first of them.',
  {
    CONTRADICTS: 'They cannot both be true, from whichever of the two this is recorded.',
    ENTAILS: 'The other follows from the first: who affirms the first is against who denies the other.',
    ENTAILED_BY: 'The first follows from the other: who denies the first is against who affirms the other.',
  },
);
export type ClaimOpposition = keyof typeof ClaimOpposition;
