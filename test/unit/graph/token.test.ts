import { expect, test } from '@jest/globals';
import { readRequest } from '../../../src/graph/draw.ts';
import { decodeExpansion, type Expansion, encodeExpansion } from '../../../src/graph/token.ts';

const expansion: Expansion = {
  id: 'huawei',
  collapse: 'ACTORS',
  after: { 'actor/statements-made': '2020-06-01\tan-id' },
};

test('a token tells where to go on', () => {
  expect(decodeExpansion(encodeExpansion(expansion))).toEqual(expansion);
});

test.each([
  ['', 'nonsense'],
  ['a cursor', Buffer.from('statement/by-said-on\nkey').toString('base64url')],
  ['another shape', Buffer.from('["NONE","huawei",["a"]]').toString('base64url')],
  ['another collapse', Buffer.from('["ALL","huawei",{}]').toString('base64url')],
  ['a token with something behind it', `${encodeExpansion(expansion)}AA`],
])('a text that is no token is refused: %s', (_name, token) => {
  expect(() => decodeExpansion(token)).toThrow(
    /^expand: ".*" is no token of this API; take it from a node of a drawing\.$/,
  );
});

const given = { budget: 100, rank: 'CONNECTED' } as const;

test.each([
  [{}, 'Say what to draw: give "around", "where" or "expand".'],
  [{ around: [], where: {} }, 'Say what to draw: give "around", "where" or "expand".'],
  [{ around: ['a', 'b'], budget: 1 }, '"budget" leaves no room for the 2 nodes in "around".'],
  [{ around: ['a'], budget: 1_001 }, '"budget" must be from 1 to 1000; it is 1001.'],
  [{ around: ['a'], depth: 4 }, '"depth" must be from 0 to 3; it is 4.'],
  [
    { around: Array.from({ length: 501 }, (_, index) => `${index}`), budget: 500 },
    '"around" holds 501 ids; give at most 500.',
  ],
  [
    { expand: encodeExpansion(expansion), depth: 2 },
    '"expand" goes on with a drawing, and "depth" was settled when it was begun; leave it out.',
  ],
  [{ around: ['a'], relation: 'ABOUT' }, '"relation" chooses how "expand" goes on; give both, or neither.'],
  [
    { expand: encodeExpansion(expansion), relation: 'FOUND_IN' },
    '"FOUND_IN" is no type of relationship that can be drawn here: ABOUT, ASSERTED_BY.',
  ],
])('a drawing that makes no sense is refused: %j', (more, message) => {
  expect(() => readRequest({ ...given, ...more })).toThrow(message);
});

test('a drawing starts from each node once, in the order of ids', () => {
  expect(readRequest({ ...given, around: ['b', 'a', 'b'] })).toEqual({
    around: ['a', 'b'],
    where: {},
    depth: 1,
    collapse: 'NONE',
    budget: 100,
    rank: 'CONNECTED',
    after: undefined,
    relation: undefined,
  });
});
