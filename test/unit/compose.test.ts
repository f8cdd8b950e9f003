import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { neo4jVersion } from '../../src/neo4j/embedded/release.ts';

interface Service {
  image?: string;
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
}

const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown };
const { services, volumes } = load(readFileSync('docker-compose.yml', 'utf8')) as {
  services: { neo4j: Service; claimgraph: Service };
  volumes: Record<string, unknown>;
};

test('the containers run the release of Neo4j that is embedded', () => {
  expect(services.neo4j.image).toBe(`neo4j:${neo4jVersion}`);
});

test('the password comes from the environment, and both get the same', () => {
  const required = /^\$\{NEO4J_PASSWORD:\?.*\}$/;
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(new RegExp(`^neo4j/${required.source.slice(1)}`));
  expect(services.claimgraph.environment.NEO4J_PASSWORD).toMatch(required);
});

test('the server waits for a healthy database, keeps its data in volumes and listens on this machine alone', () => {
  expect(services.claimgraph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(services.neo4j.healthcheck?.test[0]).toBe('CMD');
  expect(services.neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
  expect(Object.keys(volumes)).toEqual(['neo4j-data', 'neo4j-logs']);
  expect(services.claimgraph.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

test('the environment of the server is one that it accepts', () => {
  const environment = Object.entries(services.claimgraph.environment).map(([name, value]) => [
    name,
    value.replace(/\$\{\w+:-(.*)\}/, '$1'),
  ]);
  expect(readConfig(Object.fromEntries(environment)).neo4j).toMatchObject({
    uri: 'neo4j://neo4j:7687',
    username: 'neo4j',
  });
});

test('the image runs without root rights and tells its health', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
});

const compose = [['docker', 'compose'], ['docker-compose']].find(
  ([command = '', ...more]) => spawnSync(command, [...more, 'version']).status === 0,
);
const withCompose = compose === undefined ? test.skip : test;

withCompose(
  `compose itself accepts the file${compose === undefined ? ' (skipped: no docker compose here)' : ''}`,
  () => {
    const [command = '', ...more] = compose ?? [];
    const config = (environment: NodeJS.ProcessEnv) =>
      spawnSync(command, [...more, 'config'], { env: { PATH: process.env.PATH, ...environment }, encoding: 'utf8' });
    expect(config({ NEO4J_PASSWORD: 'a-long-password' })).toMatchObject({ status: 0 });
    const without = config({});
    expect(without.status).not.toBe(0);
    expect(without.stderr).toContain('set NEO4J_PASSWORD to a password of at least 8 characters');
  },
);
