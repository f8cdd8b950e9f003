import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  highlightedHeads,
  highlightsOf,
  isLookedThrough,
  passagesLeftOut,
  searchedProperties,
  unsearchedWords,
} from '../../search/search.ts';
import { SearchField } from '../enum/search.ts';
import { Computed, Cost, Size } from '../extension.ts';
import { Node } from './node.ts';
import { PageInfo } from './page-info.ts';

@ObjectType({ description: 'A part of a text: from one code point up to, not including, another.' })
export class TextSpan {
  @Field(() => Int, { description: 'The first code point, counted from 0 at the start of the field’s text.' })
  start: number;

  @Field(() => Int, { description: 'The code point after the last.' })
  end: number;
}

@ObjectType({
  description:
    'A passage of a field that holds words that were looked for. All places are code points of the whole field.',
})
export class Highlight {
  @Field(() => SearchField, { description: 'In which field the passage stands.' })
  field: SearchField;

  @Field(() => String, { description: 'The passage; a short field is given whole, an alias always by itself.' })
  text: string;

  @Field(() => Int, { description: 'Where the passage begins in the field.' })
  start: number;

  @Field(() => Int, { description: 'Where the passage ends in the field; the code point there is not part of it.' })
  end: number;

  @Size(3)
  @Field(() => [TextSpan], { description: 'The words and phrases in the passage that were looked for, in order.' })
  matches: TextSpan[];
}

@ObjectType({ description: 'One thing that a search found, with how well it fits and why.' })
export class SearchEdge {
  @Field(() => String, {
    description:
      'Where it stands in the list, to go on from there. Scores shift a little as nodes are recorded, so a list read over days may repeat or miss one.',
  })
  cursor: string;

  @Field(() => Float, {
    description:
      'How well it fits, higher is better (BM25 of Lucene): rare words, short texts and exact forms count more. Only the order within one search means anything.',
  })
  score: number;

  @Size(2)
  @Computed(searchedProperties, highlightsOf, highlightedHeads)
  @Field(() => [Highlight], {
    description:
      'The passages that show why it was found, in the order of the field: at most three of each text, those with most of the words. Of a text longer than 50000 code points only the beginning is looked through.',
  })
  highlights: Highlight[];

  @Computed(searchedProperties, passagesLeftOut, highlightedHeads)
  @Field(() => Int, {
    description: 'How many passages with words that were looked for there are besides, in what was looked through.',
  })
  highlightsLeftOut: number;

  @Computed(searchedProperties, isLookedThrough, highlightedHeads)
  @Field(() => Boolean, {
    description:
      'Whether its texts were looked through to their ends for passages: false where one is longer than 50000 code points.',
  })
  lookedThrough: boolean;

  @Field(() => Node, { description: 'What was found.' })
  node: Node;
}

@ObjectType({ description: 'A page of what a search found.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'This page of what was found, best first; empty where nothing was.' })
  edges: SearchEdge[];

  @Field(() => [Node], { description: 'This page of what was found, without scores and highlights.' })
  nodes: Node[];

  @Field(() => PageInfo, { description: 'Whether more was found before and after this page.' })
  pageInfo: PageInfo;

  @Field(() => Int, {
    description: 'How much was found on all pages. Counting takes time: ask for it only to show it.',
  })
  totalCount: number;

  @Cost(20)
  @Field(() => Boolean, {
    description:
      'Whether all that holds the words was looked at: false where they stand in so many texts or names that only those which score best were (as many as a server reads for one answer), so that ' +
      'what meets the conditions beside them may be missing. Asking takes time.',
  })
  complete: boolean;

  @Computed([], unsearchedWords)
  @Field(() => [String], {
    description:
      'What of the text was not looked for: words that stand in every text, such as "the", and words beyond what one search holds (about a hundred). Empty where all was.',
  })
  unsearched: string[];
}
