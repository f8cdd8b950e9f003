import { beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '../command.ts';
import { sampleDatabase, testDatabase } from '../neo4j.ts';

beforeAll(async () => {
  await sampleDatabase({ changes: true });
}, 120_000);

describe('claimgraph check', () => {
  it('ends with 0 where nothing breaks a rule', async () => {
    const { code, out, told } = await command(['check']);
    expect([code, out]).toEqual([0, '']);
    expect(told).toMatch(/\d\d rules checked: nothing breaks them\n$/);
  });

  it('ends with 1 and names what breaks a rule, and how it is put right', async () => {
    await testDatabase().write((run) => run("MATCH (node:Node {id: 'huawei'}) SET node.country = 'xx'"));
    const { code, out, told } = await command(['check', '--rule', 'value', 'date']);
    expect([code, out]).toEqual([
      1,
      'ERROR value: huawei, country: "xx" is not a country code of two capitals such as GB\n' +
        '  Import the record of the node again with a right value.\n',
    ]);
    expect(told).toMatch(/2 rules checked; broken: value 1\n$/);
  });

  it('writes a JSON object a line for programs', async () => {
    const { code, out } = await command(['check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      rule: 'value',
      severity: 'ERROR',
      id: 'huawei',
      field: 'country',
      message: '"xx" is not a country code of two capitals such as GB',
      hint: 'Import the record of the node again with a right value.',
    });
  });

  it.each([
    ['without a database', ['check'], { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'No Neo4j answers at bolt://127.0.0.1:1'],
    ['with a wrong setting', ['check'], { NEO4J_URI: 'nowhere' }, 'NEO4J_URI must look like'],
    ['with an unknown rule', ['check', '--rule', 'nonsense'], {}, "argument 'nonsense' is invalid"],
  ])('ends with 2 %s', async (_case, words, variables, message) => {
    const { code, told } = await command(words, variables);
    expect([code, told]).toEqual([2, expect.stringContaining(message)]);
  });
});
