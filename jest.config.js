/** One project a kind of test: unit tests need nothing, the others start their own Neo4j. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
};

const project = (name, more = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...more,
});

const neo4j = { globalSetup: '<rootDir>/test/neo4j/start.js', globalTeardown: '<rootDir>/test/neo4j/stop.js' };

export default {
  testTimeout: 180_000,
  // Each worker has a Neo4j of its own, which its files share.
  maxWorkers: 1,
  projects: [project('unit'), project('integration', neo4j), project('e2e', neo4j)],
};
