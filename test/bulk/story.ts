/** Records with all that a load into files must not get wrong, for chunks of four; what is wrong stands among them. */
export const bulkStory: readonly (Record<string, unknown> & { id: string })[] = [
  { type: 'Topic', id: 'networks', name: 'Networks', broader: [{ node: 'technology' }] },
  {
    type: 'Organisation',
    id: 'daily',
    name: 'The "Daily"\nNews',
    kind: 'COMPANY',
    aliases: ['Daily', 'a;b,"c"', 'Größe'],
  },
  {
    type: 'Organisation',
    id: 'huawei',
    name: 'Huawei 华为 😀',
    kind: 'COMPANY',
    identifiers: [{ scheme: 'wikidata', value: 'Q160120' }],
  },
  { type: 'Group', id: 'insiders', name: 'Insiders', anonymity: 'UNNAMED' },
  {
    type: 'Organisation',
    id: 'twin',
    name: 'Twin',
    kind: 'COMPANY',
    identifiers: [{ scheme: 'wikidata', value: 'Q160120' }],
  },
  {
    type: 'Document',
    id: 'article',
    kind: 'ARTICLE',
    title: 'It',
    text: 'They said: 😀 "no", and\nleft.',
    publishedOn: '2020-06',
  },
  {
    type: 'Document',
    id: 'other',
    kind: 'ARTICLE',
    publishedBy: [{ node: 'daily' }],
    recordedAt: '2021-01-01T00:00:00.000Z',
  },
  { type: 'Document', id: 'copy', kind: 'ARTICLE', syndicatedFrom: [{ node: 'article' }] },
  { type: 'Topic', id: 'technology', name: 'Technology' },
  statement('one', {
    assertedBy: [{ node: 'insiders' }],
    foundIn: [{ node: 'article', exact: '"no"', start: 13, end: 17 }],
  }),
  statement('two', { assertedBy: [{ node: 'insiders' }], foundIn: [{ node: 'copy' }], reports: [{ node: 'later' }] }),
  // An unnamed source in a second document, words that do not stand there, an unknown node, a node of another type.
  statement('three', { assertedBy: [{ node: 'insiders' }], foundIn: [{ node: 'other' }] }),
  statement('four', {
    assertedBy: [{ node: 'huawei' }],
    foundIn: [{ node: 'article', exact: 'yes', start: 13, end: 16 }],
  }),
  statement('five', { assertedBy: [{ node: 'huawei' }], about: [{ node: 'nobody' }] }),
  statement('six', { assertedBy: [{ node: 'huawei' }], expresses: [{ node: 'huawei', polarity: 'AFFIRMS' }] }),
  statement('later', { assertedBy: [{ node: 'huawei' }], about: [{ node: 'technology', stance: 'SUPPORTIVE' }] }),
  { type: 'Claim', id: 'claim', text: 'It is so.', about: [{ node: 'huawei' }], contradicts: [{ node: 'contrary' }] },
  { type: 'Claim', id: 'contrary', text: 'It is not so.', contradicts: [{ node: 'claim' }] },
  // A circle that is let in above, one that is not here.
  { type: 'Topic', id: 'egg', name: 'Egg', broader: [{ node: 'hen' }] },
  { type: 'Topic', id: 'hen', name: 'Hen', broader: [{ node: 'egg' }] },
  {
    type: 'RegulatoryAction',
    id: 'cap',
    kind: 'MARKET_SHARE_CAP',
    title: 'A cap',
    events: [
      { id: 'cap-adopted', kind: 'ADOPTED', on: '2020-01' },
      { id: 'cap-amended', kind: 'AMENDED', on: '2020-03~' },
    ],
    appliesTo: [
      { node: 'huawei', measure: 'share', value: 35, unit: 'PERCENT' },
      { node: 'twin', measure: 'share', value: 0.5, unit: 'PERCENT' },
    ],
    issuedBy: [{ node: 'daily' }],
  },
  { type: 'Topic', id: 'networks', name: 'Networks of another kind' },
  { type: 'Topic', id: 'cap-adopted', name: 'An id of an event' },
  { type: 'Claim', id: 'about-event', text: 'An event.', about: [{ node: 'cap-amended' }] },
];

function statement(id: string, more: object) {
  return {
    type: 'Statement',
    id,
    text: `${id}, said`,
    form: 'PARAPHRASE',
    speechAct: 'ASSERT',
    saidOn: '2020',
    ...more,
  };
}
