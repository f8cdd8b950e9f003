import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from '../../../graphiql/address.ts';

describe('the address of GraphiQL', () => {
  it('holds a query and its variables, whatever stands in them', () => {
    const query = 'query Find($name: String!) {\n  matchActors(name: $name) { score }\n}';
    const variables = { name: 'AT&T #1 + "50%" 华为' };
    const address = writeAddress(query, variables);
    expect(address).toMatch(/^\/graphiql#query=/);
    const { initialQuery, initialVariables } = readAddress(address.slice('/graphiql'.length));
    expect(initialQuery).toBe(query);
    expect(JSON.parse(initialVariables ?? '')).toEqual(variables);
  });

  it('asks for nothing where it names no query', () => {
    for (const hash of ['', '#', '#variables=%7B%7D', '#query=', '#query=%20']) expect(readAddress(hash)).toEqual({});
  });

  it('needs no variables', () => {
    expect(readAddress('#query={__typename}')).toEqual({ initialQuery: '{__typename}', initialVariables: '' });
  });
});
