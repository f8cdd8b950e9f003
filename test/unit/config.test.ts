import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    logLevel: undefined,
    sample: true,
    limits: {
      maxDepth: 16,
      maxAliases: 50,
      maxCost: 100_000,
      maxReads: 1_000_000,
      maxTokens: 10_000,
      maxPage: 1000,
      maxChangesBack: 5_000,
      maxKeptMb: 64,
      maxSubscriptions: 1_000,
      timeoutMs: 30_000,
    },
    access: { reading: 'open', jwt: undefined },
    neo4j: { uri: undefined, username: 'neo4j', password: '', database: undefined },
    embedded: {
      data: resolve('.claimgraph'),
      cache: join(homedir(), '.cache', 'claimgraph'),
      java: 'java',
      maven: 'mvn',
    },
  });
});

test('every variable is read', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    CLAIMGRAPH_LOG_LEVEL: 'debug',
    CLAIMGRAPH_SAMPLE: 'false',
    CLAIMGRAPH_MAX_DEPTH: '1',
    CLAIMGRAPH_MAX_ALIASES: '2',
    CLAIMGRAPH_MAX_COST: '3',
    CLAIMGRAPH_MAX_READS: '7',
    CLAIMGRAPH_MAX_TOKENS: '4',
    CLAIMGRAPH_MAX_PAGE: '5',
    CLAIMGRAPH_TIMEOUT_MS: '6',
    CLAIMGRAPH_MAX_CHANGES_BACK: '8',
    CLAIMGRAPH_MAX_KEPT_MB: '10',
    CLAIMGRAPH_MAX_SUBSCRIPTIONS: '9',
    CLAIMGRAPH_READING: 'closed',
    CLAIMGRAPH_JWT_ISSUER: 'https://login.example/',
    CLAIMGRAPH_JWT_AUDIENCE: 'claimgraph, graph',
    CLAIMGRAPH_JWT_KEYS_URL: 'https://login.example/keys',
    CLAIMGRAPH_JWT_ALGORITHMS: 'ES256 EdDSA',
    CLAIMGRAPH_JWT_CLOCK_TOLERANCE_S: '7',
    CLAIMGRAPH_JWT_SCOPE_CLAIM: 'realm_access.roles',
    CLAIMGRAPH_JWT_SCOPES: 'staff=contribute,a=b=curate',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USERNAME: 'reader',
    NEO4J_PASSWORD: ' with blanks ',
    NEO4J_DATABASE: 'claims',
    CLAIMGRAPH_DATA: '/data',
    XDG_CACHE_HOME: '/cache',
    JAVA_HOME: '/java',
    MAVEN_HOME: '/maven',
  });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 0,
    logLevel: 'debug',
    sample: false,
    limits: {
      maxDepth: 1,
      maxAliases: 2,
      maxCost: 3,
      maxReads: 7,
      maxTokens: 4,
      maxPage: 5,
      maxChangesBack: 8,
      maxKeptMb: 10,
      maxSubscriptions: 9,
      timeoutMs: 6,
    },
    access: {
      reading: 'closed',
      jwt: {
        issuer: 'https://login.example/',
        audience: ['claimgraph', 'graph'],
        keysUrl: 'https://login.example/keys',
        algorithms: ['ES256', 'EdDSA'],
        clockToleranceS: 7,
        scopeClaim: 'realm_access.roles',
        scopeValues: new Map([
          ['staff', 'contribute'],
          ['a=b', 'curate'],
        ]),
      },
    },
    neo4j: { uri: 'neo4j+s://graph.example:7687', username: 'reader', password: ' with blanks ', database: 'claims' },
    embedded: { data: '/data', cache: '/cache/claimgraph', java: '/java/bin/java', maven: '/maven/bin/mvn' },
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: ' ', CLAIMGRAPH_LOG_LEVEL: '' })).toEqual(readConfig({}));
});

const issuer = {
  CLAIMGRAPH_JWT_ISSUER: 'https://login.example/',
  CLAIMGRAPH_JWT_AUDIENCE: 'claimgraph',
  CLAIMGRAPH_JWT_KEYS_URL: 'http://127.0.0.1:8080/keys',
};

describe('a value that cannot be used is named, with what is allowed', () => {
  test.each([
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536".'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1".'],
    [{ CLAIMGRAPH_MAX_DEPTH: '0' }, 'CLAIMGRAPH_MAX_DEPTH must be a whole number of at least 1, not "0".'],
    [{ CLAIMGRAPH_READING: 'yes' }, 'CLAIMGRAPH_READING must be one of open, closed, not "yes".'],
    [
      { CLAIMGRAPH_JWT_ISSUER: 'https://login.example/' },
      'CLAIMGRAPH_JWT_AUDIENCE must be set beside CLAIMGRAPH_JWT_ISSUER, or tokens for others would be taken.',
    ],
    [
      { ...issuer, CLAIMGRAPH_JWT_KEYS_URL: undefined },
      `CLAIMGRAPH_JWT_KEYS_URL must be the https address of the issuer's keys (its jwks_uri), not unset.`,
    ],
    [
      { ...issuer, CLAIMGRAPH_JWT_KEYS_URL: 'http://login.example/keys' },
      `CLAIMGRAPH_JWT_KEYS_URL must be the https address of the issuer's keys (its jwks_uri), not "http://login.example/keys".`,
    ],
    [
      { ...issuer, CLAIMGRAPH_JWT_ALGORITHMS: 'RS256,none' },
      /^CLAIMGRAPH_JWT_ALGORITHMS must be one of .*, not "none"\.$/,
    ],
    [{ ...issuer, CLAIMGRAPH_JWT_ALGORITHMS: 'HS256' }, /^CLAIMGRAPH_JWT_ALGORITHMS must be one of .*, not "HS256"\.$/],
    [
      { ...issuer, CLAIMGRAPH_JWT_SCOPES: 'staff=write' },
      'CLAIMGRAPH_JWT_SCOPES must be pairs like editors=curate with one of read, contribute, curate, admin, not "staff=write".',
    ],
    [{ CLAIMGRAPH_SAMPLE: 'no' }, 'CLAIMGRAPH_SAMPLE must be one of true, false, not "no".'],
    [
      { CLAIMGRAPH_LOG_LEVEL: 'loud' },
      'CLAIMGRAPH_LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, not "loud".',
    ],
    [{ NEO4J_URI: 'localhost:7687' }, /^NEO4J_URI must look like neo4j:\/\/host:7687 .*, not "localhost:7687"\.$/],
  ])('%j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});

test('.env.example describes every variable and no other', () => {
  const read = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const described = read(readFileSync('.env.example', 'utf8'), /^#([A-Z0-9_]+)=/gm);
  const used = read(
    readFileSync('src/config.ts', 'utf8'),
    /(?:'|environment\.)([A-Z0-9]+(?:_[A-Z0-9]+)+|HOST|PORT)\b/g,
  );
  expect(described).toEqual(used.filter((name) => name !== 'XDG_CACHE_HOME'));
});
