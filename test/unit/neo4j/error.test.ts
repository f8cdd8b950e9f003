import { expect, test } from '@jest/globals';
import {
  DatabaseBusy,
  DatabaseError,
  DatabaseFailed,
  DatabaseUnavailable,
  isRepeatable,
  MemoryExceeded,
  RequestTimeout,
  StatementRefused,
  translate,
} from '../../../src/neo4j/error.ts';

const said = (code: string) => Object.assign(new Error('It says so\nat length'), { name: 'Neo4jError', code });

test.each([
  ['ServiceUnavailable', DatabaseUnavailable, true],
  ['SessionExpired', DatabaseUnavailable, true],
  ['Neo.TransientError.Transaction.DeadlockDetected', DatabaseBusy, true],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', MemoryExceeded, false],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', RequestTimeout, false],
  ['Neo.ClientError.Statement.TypeError', StatementRefused, false],
  ['Neo.ClientError.Statement.EntityNotFound', StatementRefused, true],
  ['Neo.DatabaseError.General.UnknownError', DatabaseFailed, false],
  ['N/A', DatabaseFailed, false],
])('%s', (code, kind, repeatable) => {
  const error = said(code);
  const translated = translate(error);
  expect(translated).toBeInstanceOf(kind);
  expect(translated).toMatchObject({ cause: error, code: code === 'N/A' ? undefined : code, name: kind.name });
  expect(isRepeatable(error)).toBe(repeatable);
});

test('the message is the first line, as a sentence', () => {
  expect(translate(said('Neo.ClientError.Statement.TypeError'))).toMatchObject({ message: 'It says so.' });
});

test('what is no error of the driver travels unchanged', () => {
  const own = new DatabaseError('ours');
  const other = new TypeError('other');
  expect([translate(own), translate(other), translate('text')]).toEqual([own, other, 'text']);
});
