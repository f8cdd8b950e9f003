import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isScope, type Scope, scopes } from './auth/scope.ts';

/** What one request may ask for, and how many requests may stay. */
export interface RequestLimits {
  maxDepth: number;
  maxAliases: number;
  maxCost: number;
  /** How many entries of lists may be read whole before there is an answer. */
  maxReads: number;
  maxTokens: number;
  /** The longest page: the largest `first` and `last`. */
  maxPage: number;
  timeoutMs: number;
  /** How many changes are put back at most to answer as of an instant. */
  maxChangesBack: number;
  /** How many megabytes of answers one server keeps, to give them again while nothing changes; 0 for none. */
  maxKeptMb: number;
  /** How many subscriptions one server runs at once, over all clients. */
  maxSubscriptions: number;
}

export type LogLevel = (typeof logLevels)[number];

/** Whose JWTs are taken, and what they grant. */
export interface JwtConfig {
  issuer: string;
  /** One of them must stand in the token. */
  audience: string[];
  /** Where the issuer publishes its keys (JWKS). */
  keysUrl: string;
  algorithms: string[];
  /** By how much the clocks of issuer and server may differ. */
  clockToleranceS: number;
  /** The claim that grants scopes; dots lead into it. */
  scopeClaim: string;
  /** The scopes that values of the claim stand for; absent: the values are the names of scopes. */
  scopeValues: Map<string, Scope> | undefined;
}

/** Who may ask. Writing always needs a token. */
export interface AccessConfig {
  /** Open: whoever reaches the server may read. */
  reading: 'open' | 'closed';
  /** Absent: only tokens of the database are taken. */
  jwt: JwtConfig | undefined;
}

export interface Config {
  host: string;
  port: number;
  /** Absent: whatever suits where the log goes. */
  logLevel: LogLevel | undefined;
  /** Whether an empty database gets the sample story. */
  sample: boolean;
  limits: RequestLimits;
  access: AccessConfig;
  /** The server to use; without `uri` one is embedded. */
  neo4j: { uri: string | undefined; username: string; password: string; database: string | undefined };
  embedded: { data: string; cache: string; java: string; maven: string };
}

/** A value in the environment that we cannot use; the message names the variable, says what is allowed and what was found. */
export class InvalidConfig extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvalidConfig';
  }
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const uriSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Only those with a public key: a secret shared with the issuer would let its holders sign. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

type Environment = Record<string, string | undefined>;
type TextReader = (name: string) => string | undefined;

/** The whole configuration, checked; an empty variable counts as absent. Throws InvalidConfig. */
export function readConfig(environment: Environment = process.env): Config {
  const text: TextReader = (name) => environment[name]?.trim() || undefined;
  const integer = integerReader(text);
  return {
    host: text('HOST') ?? '127.0.0.1',
    port: integer('PORT', 4000, 0, 65_535),
    logLevel: oneOf('CLAIMGRAPH_LOG_LEVEL', text('CLAIMGRAPH_LOG_LEVEL'), logLevels),
    sample: oneOf('CLAIMGRAPH_SAMPLE', text('CLAIMGRAPH_SAMPLE'), ['true', 'false']) !== 'false',
    limits: {
      maxDepth: integer('CLAIMGRAPH_MAX_DEPTH', 16, 1),
      maxAliases: integer('CLAIMGRAPH_MAX_ALIASES', 50, 0),
      maxCost: integer('CLAIMGRAPH_MAX_COST', 100_000, 1),
      maxReads: integer('CLAIMGRAPH_MAX_READS', 1_000_000, 1),
      maxTokens: integer('CLAIMGRAPH_MAX_TOKENS', 10_000, 1),
      maxPage: integer('CLAIMGRAPH_MAX_PAGE', 1000, 1, 10_000),
      maxChangesBack: integer('CLAIMGRAPH_MAX_CHANGES_BACK', 5_000, 0),
      maxKeptMb: integer('CLAIMGRAPH_MAX_KEPT_MB', 64, 0, 4_096),
      maxSubscriptions: integer('CLAIMGRAPH_MAX_SUBSCRIPTIONS', 1_000, 0),
      timeoutMs: integer('CLAIMGRAPH_TIMEOUT_MS', 30_000, 1, 3_600_000),
    },
    access: {
      reading: oneOf('CLAIMGRAPH_READING', text('CLAIMGRAPH_READING'), ['open', 'closed']) ?? 'open',
      jwt: readJwt(text, integer),
    },
    neo4j: {
      uri: neo4jUri(text('NEO4J_URI')),
      username: text('NEO4J_USERNAME') ?? 'neo4j',
      password: environment.NEO4J_PASSWORD ?? '',
      database: text('NEO4J_DATABASE'),
    },
    embedded: {
      data: resolve(text('CLAIMGRAPH_DATA') ?? '.claimgraph'),
      cache: cacheFolder(text),
      java: command('java', text('JAVA_HOME')),
      maven: command('mvn', text('MAVEN_HOME')),
    },
  };
}

function readJwt(text: TextReader, integer: ReturnType<typeof integerReader>): JwtConfig | undefined {
  const issuer = text('CLAIMGRAPH_JWT_ISSUER');
  if (issuer === undefined) return undefined;
  const words = (name: string): string[] | undefined =>
    text(name)
      ?.split(/[\s,]+/)
      .filter((word) => word !== '');
  const audience = words('CLAIMGRAPH_JWT_AUDIENCE');
  if (audience === undefined) {
    throw new InvalidConfig(
      'CLAIMGRAPH_JWT_AUDIENCE must be set beside CLAIMGRAPH_JWT_ISSUER, or tokens for others would be taken.',
    );
  }
  const allowed = words('CLAIMGRAPH_JWT_ALGORITHMS') ?? ['RS256', 'PS256', 'ES256', 'EdDSA'];
  return {
    issuer,
    audience,
    keysUrl: keysUrl('CLAIMGRAPH_JWT_KEYS_URL', text('CLAIMGRAPH_JWT_KEYS_URL')),
    algorithms: allowed.map((name) => oneOf('CLAIMGRAPH_JWT_ALGORITHMS', name, algorithms) as string),
    clockToleranceS: integer('CLAIMGRAPH_JWT_CLOCK_TOLERANCE_S', 30, 0, 600),
    scopeClaim: text('CLAIMGRAPH_JWT_SCOPE_CLAIM') ?? 'scope',
    scopeValues: scopeValues('CLAIMGRAPH_JWT_SCOPES', words('CLAIMGRAPH_JWT_SCOPES')),
  };
}

function keysUrl(name: string, found: string | undefined): string {
  const url = URL.canParse(found ?? '') ? new URL(found ?? '') : undefined;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (found !== undefined && (url?.protocol === 'https:' || isLocal)) return found;
  throw new InvalidConfig(
    `${name} must be the https address of the issuer's keys (its jwks_uri), not ${found === undefined ? 'unset' : `"${found}"`}.`,
  );
}

function scopeValues(name: string, pairs: string[] | undefined): Map<string, Scope> | undefined {
  return (
    pairs &&
    new Map(
      pairs.map((pair) => {
        const place = pair.lastIndexOf('=');
        const scope = pair.slice(place + 1);
        if (place > 0 && isScope(scope)) return [pair.slice(0, place), scope];
        throw new InvalidConfig(
          `${name} must be pairs like editors=curate with one of ${scopes.join(', ')}, not "${pair}".`,
        );
      }),
    )
  );
}

function cacheFolder(text: TextReader): string {
  return resolve(text('CLAIMGRAPH_CACHE') ?? join(text('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'claimgraph'));
}

function command(name: string, home: string | undefined): string {
  return home === undefined ? name : join(home, 'bin', name);
}

function integerReader(text: TextReader) {
  return (name: string, fallback: number, least: number, most = Number.MAX_SAFE_INTEGER): number => {
    const found = text(name);
    if (found === undefined) return fallback;
    const value = /^\d+$/.test(found) ? Number(found) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidConfig(`${name} must be a whole number ${range}, not "${found}".`);
  };
}

function oneOf<T extends string>(name: string, found: string | undefined, allowed: readonly T[]): T | undefined {
  const value = allowed.find((candidate) => candidate === found);
  if (value === undefined && found !== undefined) {
    throw new InvalidConfig(`${name} must be one of ${allowed.join(', ')}, not "${found}".`);
  }
  return value;
}

function neo4jUri(found: string | undefined): string | undefined {
  if (found === undefined) return undefined;
  const scheme = /^([a-z0-9+]+):\/\/[^/]/i.exec(found)?.[1]?.toLowerCase();
  if (scheme === undefined || !uriSchemes.includes(scheme) || !URL.canParse(found)) {
    throw new InvalidConfig(`NEO4J_URI must look like neo4j://host:7687 (${uriSchemes.join(', ')}), not "${found}".`);
  }
  return found;
}
