import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer, ask } from '../ask.ts';
import { neededScopes } from '../auth/needed.ts';
import { exported } from '../export/everything.ts';
import { importAs } from '../import-batch.ts';
import { emptyDatabase } from '../neo4j.ts';

/** How a mutation is asked for: its arguments, others that it takes as well, and the nodes of its answer. */
interface Asked {
  readonly given: string;
  readonly other: string;
  readonly nodes: string;
  /** The id whose revision it expects, where it expects one. */
  readonly changes?: string;
}

const spoken = 'text: "Yes.", form: SPEECH, speechAct: ASSERT, assertedBy: [{node: {id: "huawei"}}]';

/** Every mutation. Where the arguments give what is new no id, it would get another one if it were made twice. */
const asked: Record<string, Asked> = {
  recordStatement: {
    given: 'input: {id: "said", text: "Aye."}',
    other: 'input: {id: "said", text: "Nay."}',
    nodes: 'statement { id text }',
    changes: 'said',
  },
  recordActor: {
    given: 'input: {id: "huawei", description: "A maker."}',
    other: 'input: {id: "huawei", description: "A firm."}',
    nodes: 'actor { id description }',
    changes: 'huawei',
  },
  recordDocument: {
    given: 'input: {id: "article", title: "A"}',
    other: 'input: {id: "article", title: "B"}',
    nodes: 'document { id title }',
    changes: 'article',
  },
  recordClaim: {
    given: 'input: {id: "threat", text: "It is a threat.", contradicts: [{node: {new: {text: "It is none."}}}]}',
    other: 'input: {id: "threat", text: "It is no threat."}',
    nodes: 'claim { id text contradicts { node { id text } } }',
    changes: 'threat',
  },
  recordTopic: {
    given: 'input: {id: "radio", name: "Radio", broader: [{node: {new: {name: "Technology"}}}]}',
    other: 'input: {id: "radio", name: "Wireless"}',
    nodes: 'topic { id name broader { node { id name } } }',
    changes: 'radio',
  },
  recordAction: {
    given: 'input: {id: "ban", title: "The ban"}',
    other: 'input: {id: "ban", title: "That ban"}',
    nodes: 'action { id title }',
    changes: 'ban',
  },
  recordActionEvent: {
    given: 'action: "ban", event: {kind: ADOPTED, on: "2020"}',
    other: 'action: "ban", event: {kind: REVOKED, on: "2020"}',
    nodes: 'action { id events { id kind } }',
    changes: 'ban',
  },
  linkStatements: {
    given: 'from: "said", to: "denied", relation: DISPUTES',
    other: 'from: "said", to: "denied", relation: CONFIRMS',
    nodes: 'statement { id disputes { node { id } } }',
    changes: 'said',
  },
  unlinkStatements: {
    given: 'from: "answer", to: "denied", relation: CONFIRMS',
    other: 'from: "answer", to: "said", relation: CONFIRMS',
    nodes: 'statement { id confirms { node { id } } }',
    changes: 'answer',
  },
  placeStatementOnClaim: {
    given: 'statement: "said", claim: {new: {text: "It is safe."}}, polarity: AFFIRMS',
    other: 'statement: "said", claim: {new: {text: "It is safe."}}, polarity: DENIES',
    nodes: 'statement { id expresses { node { id } } }',
    changes: 'said',
  },
  correctStatement: {
    given: `id: "said", by: {new: {${spoken}}}`,
    other: 'id: "said", by: {id: "denied"}',
    nodes: 'statement { id status } correction { id }',
    changes: 'said',
  },
  retractStatement: {
    given: `id: "said", by: {new: {${spoken}}}`,
    other: 'id: "said"',
    nodes: 'statement { id status } retraction { id }',
    changes: 'said',
  },
  reinstateStatement: {
    given: 'id: "withdrawn"',
    other: 'id: "said"',
    nodes: 'statement { id status }',
    changes: 'withdrawn',
  },
  mergeActors: {
    given: 'keep: "huawei", merge: "zte"',
    other: 'keep: "zte", merge: "huawei"',
    nodes: 'actor { id aliases }',
    changes: 'huawei',
  },
  separateActors: { given: 'id: "twin"', other: 'id: "huawei"', nodes: 'actor { id } other { id }' },
  judgeActors: {
    given: 'one: "huawei", other: "zte", verdict: UNSURE',
    other: 'one: "huawei", other: "zte", verdict: SAME',
    nodes: 'one { id } other { id }',
  },
  undoImport: { given: 'batch: "list"', other: 'batch: "lists"', nodes: 'batch { id undoes { id } }' },
};

const actor = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
const said = (id: string) => ({
  type: 'Statement',
  id,
  text: id,
  form: 'SPEECH',
  speechAct: 'DENY',
  assertedBy: [{ node: 'huawei' }],
});
const story = [
  actor('huawei'),
  actor('zte'),
  actor('bt'),
  actor('twin'),
  { type: 'Document', id: 'article', kind: 'ARTICLE' },
  { type: 'Claim', id: 'threat', text: 'It is a thraet.' },
  { type: 'Topic', id: 'radio', name: 'Radoi' },
  { type: 'RegulatoryAction', id: 'ban', kind: 'BAN', title: 'A ban' },
  said('said'),
  said('denied'),
  { ...said('answer'), confirms: [{ node: 'denied' }] },
  { ...said('withdrawn'), status: 'RETRACTED' },
];
const verbs = Object.keys(asked);
const revised = verbs.filter((verb) => asked[verb]?.changes !== undefined);

let database: Database;
let schema: GraphQLSchema;
let fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>;

beforeEach(async () => {
  database = await emptyDatabase();
  await loadRecords(database, story, { recordedAt: '2026-01-31T12:00:00.000Z' });
  await answer(database, 'mutation { mergeActors(keep: "bt", merge: "twin", reason: "One.") { repeated } }');
  await importAs(database, 'list', [[{ type: 'Topic', id: '5g', name: '5G' }]]);
  schema = await buildClaimgraphSchema();
  fields = schema.getMutationType()?.getFields() ?? {};
});

function mutation(verb: string, given: string, terms: string): string {
  return `mutation { ${verb}(${given}, ${terms}) { repeated ${asked[verb]?.nodes} changes { sequence kind subjectId verb reason } } }`;
}

/** The revision of a record as it is. */
async function revisionOf(id: string | undefined): Promise<number> {
  const [[revision] = []] = await database.read('MATCH (node:Node {id: $id}) RETURN node.revision', { id });
  return Number(revision);
}

/** The terms that a verb needs to be carried out. */
async function usual(verb: string): Promise<string> {
  const id = asked[verb]?.changes;
  return `reason: "So."${id === undefined ? '' : `, expectedRevision: ${await revisionOf(id)}`}`;
}

/** All that there is: the records, and how many changes, judgements, merges and requests are noted. */
async function state(): Promise<unknown> {
  const notes = await database.read(
    'MATCH (note) WHERE note:ChangeSet OR note:Change OR note:ImportBatch OR note:ActorJudgement OR note:ActorMerge OR note:IdempotentRequest RETURN labels(note) AS label, count(*) ORDER BY label',
  );
  return {
    notes,
    counter: await database.read('MATCH (counter:ChangeCounter) RETURN properties(counter)'),
    graph: await exported(database),
  };
}

async function refused(text: string): Promise<unknown> {
  const { result } = await ask(database, text);
  const [error] = result.errors ?? [];
  return [error?.extensions?.code, error?.extensions?.field, error?.extensions?.rule];
}

test('every mutation is looked at here, with its revision where it takes one', () => {
  const known = Object.keys(neededScopes).flatMap((name) => /^Mutation\.(.*)/.exec(name)?.[1] ?? []);
  expect(verbs.toSorted()).toEqual(known.toSorted());
  expect(verbs.toSorted()).toEqual(Object.keys(fields).toSorted());
  const takes = (name: string) => verbs.filter((verb) => fields[verb]?.args.some((argument) => argument.name === name));
  expect(takes('idempotencyKey')).toEqual(verbs);
  expect(takes('reason')).toEqual(verbs);
  expect(takes('expectedRevision')).toEqual(revised);
});

describe.each(verbs)('%s', (verb) => {
  const { given, other } = asked[verb] as Asked;

  test('with the same key again answers what was done first and does nothing, and with other arguments nothing at all', async () => {
    const terms = `${await usual(verb)}, idempotencyKey: "one"`;
    const first = await answer<Record<string, object>>(database, mutation(verb, given, terms));
    expect(first[verb]).toMatchObject({ repeated: false });
    const before = await state();
    expect(await answer(database, mutation(verb, given, terms))).toEqual({
      [verb]: { ...first[verb], repeated: true },
    });
    const conflict = ['CONFLICT', 'idempotencyKey', 'was used before with other arguments; take a new key'];
    expect(await refused(mutation(verb, other, terms))).toEqual(conflict);
    expect(await refused(mutation(verb, given, terms.replace('So.', 'Thus.')))).toEqual(conflict);
    expect(await state()).toEqual(before);
  });
});

test('a blank reason is refused by every one, and nothing is written', async () => {
  const before = await state();
  for (const verb of verbs) {
    const terms = (await usual(verb)).replace('So.', ' ');
    expect([verb, await refused(mutation(verb, asked[verb]?.given ?? '', terms))]).toEqual([
      verb,
      ['BAD_USER_INPUT', 'reason', 'is empty; say why, in words for the history'],
    ]);
  }
  expect(await state()).toEqual(before);
});

test('an old revision is a conflict in every one that takes it, and nothing is written', async () => {
  const before = await state();
  for (const verb of revised) {
    const { given, changes } = asked[verb] as Asked;
    const terms = 'reason: "So.", expectedRevision: 0, idempotencyKey: "one"';
    expect([verb, await refused(mutation(verb, given, terms))]).toEqual([
      verb,
      [
        'CONFLICT',
        'expectedRevision',
        expect.stringContaining(`${changes} was changed since: its revision is ${await revisionOf(changes)}`),
      ],
    ]);
  }
  expect(await state()).toEqual(before);
});

/** Nulls for all that may be left out and was. */
function nullsFor<Node extends ArgumentNode | ObjectFieldNode>(
  known: readonly (GraphQLArgument | GraphQLInputField)[],
  given: readonly Node[],
  kind: Node['kind'],
): Node[] {
  const names = new Set(given.map(({ name }) => name.value));
  const absent = known.filter(({ name, type }) => !names.has(name) && !isNonNullType(type));
  return absent.map(({ name }) => ({
    kind,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.NULL },
  })) as unknown as Node[];
}

/** The mutation with null for every argument, and every field of an input, that it leaves out. */
function withNulls(text: string): string {
  const types = new TypeInfo(schema);
  const leave = (node: FieldNode) => {
    const known = types.getParentType() === schema.getMutationType() ? (types.getFieldDef()?.args ?? []) : [];
    const given = node.arguments ?? [];
    return { ...node, arguments: [...given, ...nullsFor(known, given, Kind.ARGUMENT)] };
  };
  return print(
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field: { leave },
        ObjectValue: {
          leave(node) {
            const type = getNamedType(types.getInputType());
            const known = isInputObjectType(type) ? Object.values(type.getFields()) : [];
            return { ...node, fields: [...node.fields, ...nullsFor(known, node.fields, Kind.OBJECT_FIELD)] };
          },
        },
      }),
    ),
  );
}

const maker = '{node: {id: "huawei"}}';
const member = '{node: {id: "bt"}, from: "2020"}';
const within = [
  `about: [${maker}, {node: {topic: {new: {id: "6g", name: "6G"}}}}]`,
  'expresses: [{node: {new: {id: "safe", text: "It is safe."}}, polarity: AFFIRMS}]',
  'reports: [{node: {id: "denied"}}], respondsTo: [{node: {id: "denied"}}]',
  `addressedTo: [${maker}], foundIn: [{node: {id: "article"}}]`,
].join(', ');

test('null for what may be left out is as good as nothing, in every one', async () => {
  for (const field of [
    `recordStatement(input: {id: "new-1", ${spoken}})`,
    `recordActor(input: {id: "new-2", type: ORGANISATION, name: "A", kind: NGO, identifiers: [{scheme: "lei", value: "1"}], partOf: [${member}]})`,
    `recordActor(input: {id: "new-3", type: PERSON, name: "A", roles: [${maker}]})`,
    `recordActor(input: {id: "new-4", type: GROUP, name: "A", anonymity: COLLECTIVE, memberOf: [${member}], ownedBy: [${member}]})`,
    `recordDocument(input: {id: "new-5", kind: LETTER, publishedBy: [${maker}], syndicatedFrom: [{node: {id: "article"}}]})`,
    `recordAction(input: {id: "new-6", kind: BAN, title: "A", events: [{kind: ADOPTED}], issuedBy: [${maker}], appliesTo: [${maker}], amends: [{node: {id: "ban"}}]})`,
    'recordClaim(input: {id: "new-9", text: "A", contradicts: [{node: {id: "threat"}}]})',
    'recordTopic(input: {id: "new-10", name: "A", broader: [{node: {id: "radio"}}]})',
    'recordActionEvent(action: "ban", event: {kind: ADOPTED})',
    'linkStatements(from: "said", to: "denied", relation: REPORTS, cue: "said")',
    'linkStatements(from: "said", to: "denied", relation: COMMENTS_ON)',
    'linkStatements(from: "said", to: "denied", relation: CONFIRMS)',
    'unlinkStatements(from: "answer", to: "denied", relation: CONFIRMS, reason: "So.")',
    'placeStatementOnClaim(statement: "said", claim: {new: {id: "new-7", text: "It is safe."}}, polarity: AFFIRMS)',
    `correctStatement(id: "said", by: {new: {id: "new-8", ${spoken}, ${within}}}, reason: "So.")`,
    'retractStatement(id: "said", reason: "So.")',
    'reinstateStatement(id: "withdrawn", reason: "So.")',
    'judgeActors(one: "huawei", other: "zte", verdict: UNSURE, reason: "So.")',
    'mergeActors(keep: "huawei", merge: "zte", reason: "So.")',
    'separateActors(id: "twin", reason: "So.")',
    'undoImport(batch: "list", reason: "So.")',
  ]) {
    const text = withNulls(`mutation { done: ${field} { repeated } }`);
    expect(text).toContain('idempotencyKey: null');
    const { result } = await ask(database, text);
    expect([field, result]).toEqual([field, { data: { done: { repeated: false } } }]);
  }
});
