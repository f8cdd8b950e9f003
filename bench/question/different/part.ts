/** A part of a question that may be there or not, as each peer says it. */
export interface Part {
  readonly claimgraph: string;
  readonly graphql: string;
  readonly cypher: string;
}

const property = (name: string): Part => ({ claimgraph: name, graphql: name, cypher: `.${name}` });

/** An edge with a property, and the property of the node it leads to. */
function edge(field: string, type: string, label: string, [of, at]: readonly [string | undefined, string]): Part {
  const onEdge = of === undefined ? '' : `${of} `;
  const properties = of === undefined ? '' : `properties { ${of} } `;
  const pairs = [of === undefined ? undefined : `${of}: edge.${of}`, `${at}: node.${at}`].filter(Boolean).join(', ');
  return {
    claimgraph: `${field} { ${onEdge}node { ${at} } }`,
    graphql: `${field}: ${field}Connection { edges { ${properties}node { ${at} } } }`,
    cypher: `${field}: [(statement)-[edge:${type}]->(node:${label}) | {${pairs}}]`,
  };
}

/** What may be asked of a statement; 4,096 questions can be made of it. */
export const parts: readonly Part[] = [
  property('text'),
  property('speechAct'),
  property('confidence'),
  property('saidOn'),
  edge('assertedBy', 'ASSERTED_BY', 'Actor', ['via', 'name']),
  edge('onBehalfOf', 'ON_BEHALF_OF', 'Actor', [undefined, 'name']),
  edge('expresses', 'EXPRESSES', 'Claim', ['polarity', 'text']),
  edge('reports', 'REPORTS', 'Statement', ['cue', 'text']),
  edge('respondsTo', 'RESPONDS_TO', 'Statement', ['basis', 'text']),
  edge('foundIn', 'FOUND_IN', 'Document', [undefined, 'title']),
  edge('topics', 'HAS_TOPIC', 'Topic', [undefined, 'name']),
  {
    claimgraph: 'about { stance }',
    graphql: 'about: aboutConnection { edges { properties { stance } } }',
    cypher: 'about: [(statement)-[edge:ABOUT]->() | {stance: edge.stance}]',
  },
];
