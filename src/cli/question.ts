/** Questions to try first: what a person asks, and the query that answers it from the sample story. */
export const questions: readonly { question: string; query: string }[] = [
  {
    question: 'Who asserted what about Huawei?',
    query: `{ actor(id: "huawei") { statementsAbout(first: 20) { nodes { speechAct saidOn assertedBy { node { name } } text } } } }`,
  },
  {
    question: 'What did Huawei deny, and who says otherwise?',
    query: `{ statements(where: { or: [{ assertedBy: { id: { eq: "huawei" } } }, { onBehalfOf: { id: { eq: "huawei" } } }], claim: { polarity: { eq: DENIES } } }) { nodes { cue text expresses { node { text positions { polarity actor { name } } } } } } }`,
  },
  {
    question: 'Which regulation applies to Huawei, and what is its status?',
    query: `{ actor(id: "huawei") { regulatedBy(first: 20) { edges { measure value unit node { title status { status since } } } } } }`,
  },
];

/** What the terminal shows when the server listens at the address. */
export function welcome(address: string): string {
  const asked = questions
    .map(({ question, query }, index) => `  ${index + 1}. ${question}\n     ${query}\n`)
    .join('\n');
  return `
Claimgraph listens at ${address}

Three questions to try, at ${address}/graphiql or by curl:

${asked}
  curl ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query": "{ actor(id: \\"huawei\\") { name description } }"}'

Ctrl-C stops it; what is in the database stays.
`;
}
