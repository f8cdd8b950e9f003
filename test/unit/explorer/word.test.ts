import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { generateTyped, typedFile } from '../../../explorer/question/generate.ts';
import { suggestionsOf, whileTyping } from '../../../explorer/search/suggestion.ts';
import { edgeWords } from '../../../explorer/word/edge.ts';
import { headingOf } from '../../../explorer/word/heading.ts';
import { countOf, markedText, titleOf, verbOf, wordsOf } from '../../../explorer/word/word.ts';
import { dateWords, endWords, sinceWords } from '../../../src/model/date-words.ts';

describe('the typed questions', () => {
  it('are in step with the schema and the .graphql files: run `npm run questions` where they are not', async () => {
    expect(readFileSync(typedFile, 'utf8')).toBe(await generateTyped());
  });
});

describe('words', () => {
  it('stand for types, enum values and counts', () => {
    expect([wordsOf('GOVERNMENT_BODY'), titleOf('RegulatoryAction'), titleOf('NGO')]).toEqual([
      'government body',
      'Action',
      'NGO',
    ]);
    expect([verbOf('DENY'), verbOf('SOMETHING_NEW')]).toEqual(['denies', 'something new']);
    expect([countOf(1, 'node'), countOf(1234, 'node')]).toEqual(['1 node', '1,234 nodes']);
  });

  it('stand for beginnings, of which only the latest day may be known', () => {
    expect(['2016', '../2020-06', '2019/2020', '2019/..'].map((date) => sinceWords(date))).toEqual([
      'from 2016',
      'since June 2020 or before',
      'since between 2019 and 2020',
      'since 2019 or later',
    ]);
  });

  it('stand for what has lasted since', () => {
    expect(sinceWords('2020-06', 'since')).toBe('since June 2020');
  });

  it('stand for ends', () => {
    expect(['2020', '../2020-06', '2019/2020', '2019/..'].map(endWords)).toEqual([
      'to 2020',
      'to June 2020 or before',
      'to between 2019 and 2020',
      'to 2019 or later',
    ]);
  });

  it('are not confused by names that every object has', () => {
    expect([wordsOf('constructor'), titleOf('toString'), wordsOf('__proto__')]).toEqual([
      'constructor',
      'To string',
      '  proto  ',
    ]);
  });

  it('stand for dates as far as these are known', () => {
    const dates = [
      '2020-06-24',
      '2020-06',
      '2020',
      '2020-01~',
      '2020?',
      '../2020-06',
      '2020-05/2020-06',
      '2019/..',
      '2020-13',
      'XXXX-12',
      '',
      null,
    ];
    expect(dates.map(dateWords)).toEqual([
      '24 June 2020',
      'June 2020',
      '2020',
      'about January 2020',
      '2020 (uncertain)',
      'until June 2020',
      'May 2020 to June 2020',
      'from 2019',
      '2020-13',
      'XXXX-12',
      'no date',
      'no date',
    ]);
  });

  it('head a list by what tells a node apart', () => {
    const speaker = { id: 'x', node: { __typename: 'Person', id: 'zhang', name: 'Victor Zhang' } } as const;
    expect(
      headingOf({
        __typename: 'Statement',
        id: 's',
        text: 'No.',
        speechAct: 'DENY',
        saidOn: '2020-06',
        status: 'CURRENT',
        assertedBy: [speaker],
      }),
    ).toEqual({ id: 's', type: 'Statement', title: 'No.', detail: 'Victor Zhang denies, June 2020' });
    expect(
      headingOf({
        __typename: 'Document',
        id: 'd',
        documentTitle: null,
        documentKind: 'LETTER',
        url: null,
        publishedOn: null,
      }),
    ).toEqual({ id: 'd', type: 'Document', title: 'd', detail: 'Letter, no date' });
  });
});

describe('a statement that was retracted', () => {
  it('says so before its words', () => {
    expect((['CURRENT', 'CORRECTED', 'RETRACTED', null] as const).map((status) => markedText('No.', status))).toEqual([
      'No.',
      'Corrected: No.',
      'Retracted: No.',
      'No.',
    ]);
  });

  it('is counted on the line between two actors', () => {
    const line = {
      id: 'a:SPOKE_ABOUT:b',
      source: 'a',
      target: 'b',
      type: 'SPOKE_ABOUT',
      count: 3,
      detail: null,
      stance: null,
      polarity: null,
      stances: [{ stance: 'CRITICAL', count: 3 }],
      statements: [],
      firstOn: null,
      lastOn: null,
    } as const;
    expect(
      [0, 1].map((retractedCount) =>
        edgeWords({ ...line, stances: [...line.stances], statements: [], retractedCount }),
      ),
    ).toEqual(['spoke about, 3 statements: 3 critical', 'spoke about, 3 statements, 1 retracted: 3 critical']);
  });
});

describe('suggestions', () => {
  const company = { __typename: 'Organisation', id: 'huawei', name: 'Huawei', organisationKind: 'COMPANY' } as const;
  const claim = { __typename: 'Claim', id: 'claim', wording: 'Huawei is a threat.' } as const;
  const hub = { __typename: 'Group', id: 'hub', name: 'HUÁWEI users' } as const;
  const person = { __typename: 'Person', id: 'hu', name: 'Hu' } as const;

  it('begin with actors of that name, end with unlikely ones, and repeat nothing', () => {
    const answer = {
      matchActors: [
        { score: 0.98, name: 'Huawei Technologies', actor: company },
        { score: 0.5, name: 'Hu', actor: person },
      ],
      search: { edges: [claim, hub, company].map((node) => ({ node, highlights: [] })), unsearched: [] },
    };
    expect(suggestionsOf('huaw', answer).map(({ id, detail }) => [id, detail])).toEqual([
      ['huawei', 'Company, also called Huawei Technologies'],
      ['hub', 'Group'],
      ['claim', 'Claim'],
      ['hu', 'Person'],
    ]);
  });

  it('find the word being typed by its beginning', () => {
    expect(['huaw', 'h', '"spare parts"', '华为', 'AT&'].map(whileTyping)).toEqual([
      'huaw*',
      'h',
      '"spare parts"',
      '华为*',
      'AT&',
    ]);
  });
});
