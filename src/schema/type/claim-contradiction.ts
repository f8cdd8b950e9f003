import { Field, ID, ObjectType } from 'type-graphql';
import { ClaimOpposition } from '../enum/claim.ts';
import { Claim } from './claim.ts';
import { ClaimSide } from './claim-side.ts';

@ObjectType({
  description:
    'Two claims that do not go together, and the two sides that are against each other. Which of them is right is not stored.',
})
export class ClaimContradiction {
  @Field(() => ID, { description: 'An id made of the two claims and why they are opposed, for use as a key.' })
  id: string;

  @Field(() => ClaimOpposition, { description: 'Why the two do not go together.' })
  relation: ClaimOpposition;

  @Field(() => Claim, { description: 'The other claim.' })
  claim: Claim;

  @Field(() => Boolean, {
    description:
      'Whether somebody stands on each of the two sides, be it by a retracted statement (`retractedCount` of a side tells); if not, the contradiction is one of words alone.',
  })
  voiced: boolean;

  @Field(() => ClaimSide, { description: 'The side of the first claim that is against the other claim’s side.' })
  side: ClaimSide;

  @Field(() => ClaimSide, { description: 'The side of the other claim that is against the first claim’s side.' })
  otherSide: ClaimSide;
}
