import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { ask, limits, type Served, serve } from '../http/server.ts';
import { testDatabase } from '../neo4j.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(testDatabase(), { timeoutMs: 1_000 });
});

afterAll(() => served.app.close());

const graphqlUrl = () => `${served.url}/graphql`;

describe('GraphQL over HTTP', () => {
  const withPreflight = (url: string, init: RequestInit = {}) =>
    fetch(
      url,
      init.method === 'POST' ? init : { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } },
    );

  it.each(
    serverAudits({ url: () => graphqlUrl(), fetchFn: withPreflight }).map(
      (audit) => [audit.id, audit.name, audit] as const,
    ),
  )('%s: %s', async (id, name, audit) => {
    expect(await audit.fn()).toEqual({ id, name, status: 'ok' });
  });

  it('refuses a mutation by GET', async () => {
    const response = await withPreflight(
      `${graphqlUrl()}?query=${encodeURIComponent('mutation { rename(name: "x") }')}`,
    );
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('refuses several operations in one request', async () => {
    const response = await post([{ query: '{ hello }' }]);
    expect([response.status, await response.json()]).toEqual([
      400,
      failure('BAD_REQUEST', 'Operation batching disabled.'),
    ]);
  });

  it('refuses an answer as something that is not JSON', async () => {
    expect((await post({ query: '{ hello }' }, { accept: 'text/csv' })).status).toBe(406);
  });
});

describe('a page of another origin', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot post a query as %s, which needs no preflight',
    async (type) => {
      const response = await post({ query: '{ hello }' }, { 'content-type': type });
      expect([response.status, await response.json()]).toEqual([
        415,
        failure('BAD_REQUEST', 'Send the request as application/json.'),
      ]);
    },
  );

  it('cannot ask by GET without a header that needs a preflight', async () => {
    const response = await fetch(`${graphqlUrl()}?query=%7Bhello%7D`);
    const { errors } = (await response.json()) as { errors: [{ message: string }] };
    expect(response.status).toBe(400);
    expect(errors[0].message).toContain('Cross-Site Request Forgery');
  });

  it('gets no permission to read answers', async () => {
    const { headers } = await ask(served, '{ hello }', { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.has('access-control-allow-origin')).toBe(false);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('the limits', () => {
  it('stand beside the cost in every answer', async () => {
    const { body } = await ask(served, '{ hello person { tags { name } } }');
    expect(body).toEqual({
      data: { hello: 'hello world', person: { tags: [] } },
      extensions: { cost: { requested: 3, limit: limits.maxCost } },
    });
  });

  it('let the introspection of GraphiQL pass', async () => {
    const { status, body } = await ask(
      served,
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    );
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  const nest = (levels: number): string => (levels === 0 ? 'name' : `papers { author { ${nest(levels - 1)} } }`);
  const aliases = Array.from({ length: 11 }, (_, number) => `a${number}: name`).join(' ');
  it.each([
    ['depth', `{ person { ...deep } } fragment deep on Person { ${nest(6)} }`, 14, limits.maxDepth],
    ['aliases', `{ person { ...many } } fragment many on Person { ${aliases} }`, 11, limits.maxAliases],
    [
      'cost',
      '{ people(first: 100) { ...costly } } fragment costly on PersonConnection { nodes { friends { nodes { name } } } }',
      1201,
      limits.maxCost,
    ],
  ])('refuse too much %s, through fragments too, before anything runs', async (measured, query, cost, limit) => {
    const { status, body } = await ask(served, query);
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining(String(limit)),
          extensions: { code: 'QUERY_TOO_COSTLY', measured, cost, limit },
        },
      ],
    });
  });

  it('refuse a page that is too large, naming the argument', async () => {
    const { status, body } = await ask(served, '{ people(first: 101) { totalCount } }');
    const message = '"first" of "people" must be from 1 to 100; it is 101.';
    expect([status, body.errors]).toEqual([
      400,
      [{ message, locations: [{ line: 1, column: 3 }], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }],
    ]);
  });

  it('refuse fragments in a cycle as invalid', async () => {
    const { body } = await ask(served, '{ person { ...a } } fragment a on Person { ...a }');
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuse a text of too many tokens unread', async () => {
    const { status, body } = await ask(served, `{ ${'hello '.repeat(limits.maxTokens)} }`);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('refuse a body of more than a mebibyte', async () => {
    const response = await post({ query: '{ hello }', variables: { filler: 'x'.repeat(1_048_576) } });
    const message = 'The request is larger than 1024 KiB; send a shorter query or fewer variables.';
    expect([response.status, await response.json()]).toEqual([413, failure('BAD_REQUEST', message)]);
  });

  it('end a request that takes too long', async () => {
    const { status, body } = await ask(served, '{ hello stuck }');
    expect([status, body]).toEqual([
      504,
      failure('TIMEOUT', 'The request took longer than the limit of 1000 ms and was ended.'),
    ]);
  });
});

describe('a variable of the wrong type', () => {
  it("is the caller's fault, and told by the argument that takes it", async () => {
    const { status, body } = await ask(served, 'query ($n: Int!) { wait(milliseconds: $n) }', {
      variables: { n: 'soon' },
    });
    const rule = 'Int cannot represent non-integer value: "soon"';
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT', field: 'milliseconds', rule }]);
  });
});

describe('an internal error', () => {
  it('is masked, and stands once in the log with its cause under the request id', async () => {
    const { status, body } = await ask(served, '{ broken }', { headers: { 'x-request-id': 'test-7' } });
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          message: 'Something went wrong on our side. The log knows more under the request id test-7.',
          locations: [{ line: 1, column: 3 }],
          path: ['broken'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test-7' },
        },
      ],
      data: { broken: null },
      extensions: { cost: { requested: 0, limit: limits.maxCost } },
    });
    expect(served.log.filter(({ err }) => err)).toEqual([
      expect.objectContaining({ requestId: 'test-7', err: expect.objectContaining({ message: 'the secret is 42' }) }),
    ]);
  });

  it('is a failure of the server where no data is left, but not to clients of plain JSON', async () => {
    expect((await ask(served, '{ empty }')).status).toBe(500);
    expect((await ask(served, '{ empty }', { headers: { accept: 'application/json' } })).status).toBe(200);
  });
});

describe('the log', () => {
  it('has one line for a request, without its variables', async () => {
    const query = 'query Greet($name: String!) { hello(name: $name) people(first: 1) { totalCount } }';
    const { headers } = await ask(served, query, { variables: { name: 'Rumpelstiltskin' } });
    const requestId = headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await linesOf(requestId)).toEqual([
      {
        level: 30,
        msg: 'answered',
        requestId,
        method: 'POST',
        path: '/graphql',
        operation: 'Greet',
        cost: 11,
        statements: 0,
        status: 200,
        durationMs: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(served.log)).not.toContain('Rumpelstiltskin');
  });

  it('has no query of an address', async () => {
    await fetch(`${graphqlUrl()}?query=%7Bhello(name:%22Rumpelstiltskin%22)%7D`, {
      headers: { 'x-apollo-operation-name': 'x' },
    });
    expect(JSON.stringify(served.log)).not.toContain('Rumpelstiltskin');
  });
});

describe('other addresses', () => {
  it('show the explorer at /, under a policy that lets it load files of its own origin alone', async () => {
    const response = await fetch(served.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = String(response.headers.get('content-security-policy'));
    expect(policy).toContain("script-src 'self';style-src 'self';");
    expect(policy).not.toMatch(/unsafe|blob:/);
  });

  it('say that there is nothing', async () => {
    const response = await fetch(`${served.url}/nothing?here`);
    expect([response.status, await response.json()]).toEqual([
      404,
      failure('NOT_FOUND', 'There is nothing at /nothing; GraphQL answers at /graphql.'),
    ]);
  });

  it('carry security headers', async () => {
    const { headers } = await fetch(`${served.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('closing', () => {
  it('answers what is in flight, refuses the rest, and ends soon, whatever connections are kept open', async () => {
    const closing = await serve(testDatabase());
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const inFlight = ask(closing, '{ wait(milliseconds: 500) }');
    const kept = await get(`${closing.url}/healthz`, agent);
    expect(kept.status).toBe(200);
    const spare = connectTo(closing.url).on('error', () => {});
    await pause(100);
    const closed = closing.app.close();
    await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow();
    const { body, headers } = await inFlight;
    expect([body.data, headers.get('connection')]).toEqual([{ wait: 'waited' }, 'close']);
    const answeredAt = performance.now();
    await closed;
    expect(performance.now() - answeredAt).toBeLessThan(1_000);
    spare.destroy();
    agent.destroy();
  });

  it('refuses a request that arrives too late with 503, and hangs up', async () => {
    const closing = await serve(testDatabase());
    const inFlight = ask(closing, '{ wait(milliseconds: 400) }');
    const socket = connectTo(closing.url);
    const text = rawPost('{ hello }');
    socket.write(text.slice(0, 20));
    await pause(100);
    const closed = closing.app.close();
    socket.write(text.slice(20));
    const answer = (await socket.toArray()).join('').toLowerCase();
    expect(answer).toContain('http/1.1 503');
    expect(answer).toContain('connection: close');
    await inFlight;
    await closed;
  });
});

function failure(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(graphqlUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The lines of a request, written shortly after its answer. */
async function linesOf(requestId: string | null): Promise<Record<string, unknown>[]> {
  await pause(20);
  return served.log
    .filter((line) => line.requestId === requestId && line.msg === 'answered')
    .map(({ time: _, pid: __, hostname: ___, ...line }) => line);
}

function get(url: string, agent: Agent): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode }));
    })
      .on('error', reject)
      .end();
  });
}

function connectTo(url: string): Socket {
  return connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
}

function rawPost(query: string): string {
  const body = JSON.stringify({ query });
  const head = [
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
