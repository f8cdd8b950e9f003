import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { authorise } from '../../../src/auth/authorise.ts';
import type { Caller } from '../../../src/auth/caller.ts';
import { highest, includes, type Scope, scopes } from '../../../src/auth/scope.ts';
import { hashOf, isSecret, newSecret } from '../../../src/auth/secret.ts';

test('each scope includes those before it, and no scope includes nothing', () => {
  const table = [undefined, ...scopes].map((granted) => scopes.filter((needed) => includes(granted, needed)));
  expect(table).toEqual([
    [],
    ['read'],
    ['read', 'contribute'],
    ['read', 'contribute', 'curate'],
    ['read', 'contribute', 'curate', 'admin'],
  ]);
});

test('the highest of several scopes is granted', () => {
  expect([highest(['curate', 'read']), highest(['read']), highest([])]).toEqual(['curate', 'read', undefined]);
});

test('a secret has 256 random bits, is told by its form, and is kept as its SHA-256', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).not.toBe(other);
  expect(Buffer.from(one.slice('claimgraph_'.length), 'base64url')).toHaveLength(32);
  expect([one, `${one}x`, one.slice(1), 'a.b.c', ''].map(isSecret)).toEqual([true, false, false, false, false]);
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

const schema = testSchema();

function testSchema(): GraphQLSchema {
  const built = buildSchema('type Query { one: Int } type Mutation { write: Int, judge: Int, undeclared: Int }');
  const fields = built.getMutationType()?.getFields() ?? {};
  if (fields.write) fields.write.extensions = { scope: 'contribute' };
  if (fields.judge) fields.judge.extensions = { scope: 'curate' };
  return built;
}

function attempt(text: string, caller: Pick<Caller, 'kind' | 'scope'>): string {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  try {
    authorise({ schema, document, operation }, { author: { id: 'x', name: 'x' }, ...caller });
    return 'passes';
  } catch (error) {
    return `${(error as { extensions: { code: string } }).extensions.code}: ${(error as Error).message}`;
  }
}

const holding = (scope: Scope | undefined) => ({ kind: 'token', scope }) as const;

test('one field that is too much refuses the whole operation, wherever it hides', () => {
  const refusal = 'FORBIDDEN: "judge" needs a token with the scope curate; yours has the scope contribute.';
  for (const text of [
    'mutation { write judge }',
    'mutation { write other: judge }',
    'mutation { write ... on Mutation { judge } }',
    'mutation { write ...more } fragment more on Mutation { ...evenMore } fragment evenMore on Mutation { judge }',
    'mutation { write judge @skip(if: true) }',
  ]) {
    expect([text, attempt(text, holding('contribute'))]).toEqual([text, refusal]);
    expect([text, attempt(text, holding('curate'))]).toEqual([text, 'passes']);
  }
});

test('a field that declares no scope is for nobody', () => {
  const refusal = 'FORBIDDEN: "undeclared" declares no scope, so nobody may use it.';
  expect(attempt('mutation { undeclared }', holding('admin'))).toBe(refusal);
});

test('whoever shows nothing is told to show a token, and may read only where reading is open', () => {
  const anonymous = { kind: 'anonymous', scope: undefined } as const;
  expect(attempt('mutation { write }', { ...anonymous, scope: 'read' })).toBe(
    'UNAUTHENTICATED: "write" needs a token with the scope contribute; send one as "Authorization: Bearer <token>".',
  );
  expect(attempt('{ one }', { ...anonymous, scope: 'read' })).toBe('passes');
  expect(attempt('{ one }', anonymous)).toMatch(/^UNAUTHENTICATED: "one" needs a token with the scope read/);
  expect(attempt('{ __schema { queryType { name } } }', anonymous)).toBe('passes');
});

test('fragments that name each other twice are walked once each', () => {
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment f${n} on Mutation { ...f${n + 1} ...f${n + 1} }`);
  const text = `mutation { ...f0 } ${fragments.join(' ')} fragment f60 on Mutation { write }`;
  expect(attempt(text, holding('contribute'))).toBe('passes');
});
