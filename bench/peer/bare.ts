import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { obey } from './control.ts';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

obey(async ({ uri, username, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

  const answer = async (statement: string, variables: Record<string, unknown>): Promise<string> => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = { ...variables, first: neo4j.int(Number(variables.first ?? 0)) };
      const { records } = await session.run(statement, parameters);
      return JSON.stringify({ data: { answer: records[0]?.toObject() ?? null } });
    } finally {
      await session.close();
    }
  };

  const server = createServer(async (request, response) => {
    try {
      const { query, variables } = JSON.parse(await bodyOf(request));
      const text = await answer(query, variables);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
