import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { explain, formatError, statusOf } from '../../../src/http/error.ts';
import { readRequestId } from '../../../src/http/request-id.ts';
import { afterwards } from '../../../src/mutation/refusal.ts';
import * as database from '../../../src/neo4j/error.ts';

describe('what a caller is told', () => {
  it.each([
    [new database.DatabaseUnavailable('connect ECONNREFUSED 10.0.0.7:7687'), 'UNAVAILABLE'],
    [new database.DatabaseBusy('deadlock'), 'UNAVAILABLE'],
    [new database.WriteUncertain('It may have written.'), 'UNAVAILABLE'],
    [new database.RequestTimeout('The query took too long.'), 'TIMEOUT'],
    [new database.RequestAborted('ended', new database.RequestTimeout('Too long.')), 'TIMEOUT'],
    [new database.MemoryExceeded('Too much memory.'), 'QUERY_TOO_COSTLY'],
    [new database.ConstraintViolated('Node(7) already exists'), 'CONFLICT'],
    [new database.CredentialsRefused('wrong password'), 'INTERNAL_SERVER_ERROR'],
    [new database.DatabaseMissing('no such database'), 'INTERNAL_SERVER_ERROR'],
    [new database.AccessDenied('not allowed'), 'INTERNAL_SERVER_ERROR'],
    [new database.StatementRefused('Invalid input'), 'INTERNAL_SERVER_ERROR'],
    [new database.DatabaseFailed('who knows'), 'INTERNAL_SERVER_ERROR'],
    [new Error('anything'), 'INTERNAL_SERVER_ERROR'],
    ['not even an error', 'INTERNAL_SERVER_ERROR'],
  ])('of %p is %s', (error, code) => {
    expect(explain(error).code).toBe(code);
  });

  it('says nothing of where the database is', () => {
    const { message } = explain(new database.DatabaseUnavailable('connect ECONNREFUSED 10.0.0.7:7687'));
    expect(message).toBe('The database does not answer at the moment; try again in a few seconds.');
  });

  it('is what a resolver said in an error with a code, however wrapped', () => {
    const said = new GraphQLError('There is no actor "x".', { extensions: { code: 'NOT_FOUND' } });
    const wrapped = new GraphQLError(said.message, { originalError: said, path: ['actor'] });
    expect(explain(wrapped)).toEqual({ code: 'NOT_FOUND', message: 'There is no actor "x".' });
  });

  it('is that it may have been written, where that is not known', () => {
    expect(explain(new database.WriteUncertain('It may have written.')).message).toBe('It may have written.');
  });

  it.each([
    [new database.RequestTimeout('It took too long.'), 'TIMEOUT', 'It took too long.'],
    [new GraphQLError('Too much.', { extensions: { code: 'QUERY_TOO_COSTLY' } }), 'QUERY_TOO_COSTLY', 'Too much.'],
    [new Error('secret'), 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'],
  ])('of %p after a mutation was done is that it was', (error, code, message) => {
    const thrown = afterwards(error);
    expect(formatError(thrown.toJSON(), thrown)).toEqual({
      message: `What was asked for is done, but the answer could not be read: ${message}`,
      extensions: { code, done: true },
    });
  });

  it('keeps the place of a masked error and drops what it carried', () => {
    const cause = Object.assign(new Error('secret'), { extensions: { secret: 42 } });
    const formatted = formatError({ message: 'secret', path: ['a'], extensions: { secret: 42 } }, cause);
    expect(formatted).toEqual({
      message: 'Something went wrong on our side.',
      path: ['a'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
});

describe('the status of a failed answer', () => {
  it.each([
    ['BAD_USER_INPUT', 400],
    ['QUERY_TOO_COSTLY', 400],
    ['UNAVAILABLE', 503],
    ['TIMEOUT', 504],
    ['INTERNAL_SERVER_ERROR', 500],
    ['SOMETHING_NEW', 500],
    [undefined, 500],
  ])('for %s is %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});

describe('the id of a request', () => {
  const idFor = (given: string) => readRequestId({ headers: { 'x-request-id': given } });

  it('is the one it came with, if that is well formed', () => {
    expect(idFor('proxy-1:2.3_4')).toBe('proxy-1:2.3_4');
  });

  it.each(['', 'a b', 'new\nline', 'x'.repeat(129), '"quoted"'])('is a new one instead of %j', (given) => {
    expect(idFor(given)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
