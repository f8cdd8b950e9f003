import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { migrate, pending } from '../../src/neo4j/migrate.ts';
import { readMigrations } from '../../src/neo4j/migration.ts';
import { bareDatabase, testConnection } from '../neo4j.ts';

let database: Database;
let folder: string;
beforeEach(async () => {
  database = await bareDatabase();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-migrations-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, `${name}.cypher`), text);

async function stars(): Promise<unknown[]> {
  return (await database.read('MATCH (star:Star) RETURN star.name ORDER BY star.name')).map(([name]) => name);
}

describe('the migrations of this program', () => {
  test('make the committed picture of constraints and indexes, all of them online', async () => {
    await migrate(database);
    const constraints = await database.read(
      `SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
       RETURN name + ': ' + type + ' ' + entityType + ' ' + labelsOrTypes[0] + ' (' + reduce(text = '', each IN properties | text + each + ' ') + ')'
       ORDER BY name`,
    );
    const indexes = await database.read(
      `SHOW INDEXES YIELD name, state, type, entityType, labelsOrTypes, properties, owningConstraint
       WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
       RETURN name + ': ' + state + ' ' + type + ' ' + entityType + ' '
         + reduce(text = '', each IN labelsOrTypes | text + each + ' ')
         + '(' + reduce(text = '', each IN properties | text + each + ' ') + ')'
       ORDER BY name`,
    );
    expect([...constraints, ...indexes].map(([line]) => line)).toMatchSnapshot();
  });

  test('a second migration does no harm', async () => {
    const names = (await readMigrations('cypher/migrations')).map(({ name }) => name);
    expect(await pending(database)).toEqual(names);
    expect(await migrate(database)).toEqual({ applied: names });
    expect(await pending(database)).toEqual([]);
    expect(await migrate(database)).toEqual({ applied: [] });
  });

  test('two starters at once apply each migration once', async () => {
    const names = (await readMigrations('cypher/migrations')).map(({ name }) => name);
    const others = [connect(testConnection()), connect(testConnection()), connect(testConnection())];
    const results = await Promise.all(others.map((other) => migrate(other)));
    await Promise.all(others.map((other) => other.close()));
    expect(results.flatMap(({ applied }) => applied).sort()).toEqual(names);
    expect(await database.read('MATCH (migration:Migration) RETURN count(migration)')).toEqual([[names.length]]);
  });
});

describe('a folder of migrations', () => {
  test('is applied in the order of the numbers, statement after statement', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});\nCREATE (:Star {name: 'b'});\n");
    await write('002-copy', "MATCH (star:Star) CREATE (:Star {name: star.name + '2'});\n");
    expect(await migrate(database, folder)).toEqual({ applied: ['001-stars', '002-copy'] });
    expect(await stars()).toEqual(['a', 'a2', 'b', 'b2']);
  });

  test('is only noted, as to data, where all records are new', async () => {
    await write('001-stars', 'CREATE INDEX star_size IF NOT EXISTS FOR (star:Star) ON (star.size);');
    await write('002-copy', "CREATE (:Star {name: 'a'});");
    expect(await migrate(database, folder, { recordsAreNew: true })).toEqual({ applied: ['001-stars', '002-copy'] });
    expect(await stars()).toEqual([]);
    expect(await migrate(database, folder)).toEqual({ applied: [] });
    await database.write((run) => run('DROP INDEX star_size'));
  });

  test('gets only what is new', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});");
    await migrate(database, folder);
    await write('002-more', "CREATE (:Star {name: 'b'});");
    expect(await migrate(database, folder)).toEqual({ applied: ['002-more'] });
    expect(await stars()).toEqual(['a', 'b']);
  });

  test('data is written by one of several starters at once', async () => {
    await write(
      '001-constraint',
      'CREATE CONSTRAINT star_name IF NOT EXISTS FOR (star:Star) REQUIRE star.name IS UNIQUE;',
    );
    await write('002-stars', "CREATE (:Star {name: 'a'});");
    const others = [connect(testConnection()), connect(testConnection())];
    const results = await Promise.all(others.map((other) => migrate(other, folder)));
    await Promise.all(others.map((other) => other.close()));
    expect(results.flatMap(({ applied }) => applied)).toEqual(['001-constraint', '002-stars']);
    expect(await stars()).toEqual(['a']);
  });

  test('an edited landed migration is refused by name', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});");
    await migrate(database, folder);
    await write('001-stars', "CREATE (:Star {name: 'b'});");
    const refusal = 'The migration 001-stars was edited after it had been applied';
    await expect(migrate(database, folder)).rejects.toThrow(refusal);
    await expect(pending(database, folder)).rejects.toThrow(refusal);
    expect(await stars()).toEqual(['a']);
  });

  test('other line ends are no edit', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});\n// the end\n");
    await migrate(database, folder);
    await write('001-stars', "CREATE (:Star {name: 'a'});\r\n// the end\r\n");
    expect(await migrate(database, folder)).toEqual({ applied: [] });
  });

  test('a database of a newer program is refused by the name of what it has had', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});");
    await write('002-later', "CREATE (:Star {name: 'b'});");
    await migrate(database, folder);
    await rm(join(folder, '002-later.cypher'));
    await expect(migrate(database, folder)).rejects.toThrow('has had the migration 002-later, which this Claimgraph');
  });

  test('a failing data migration leaves nothing, and runs whole when it is put right', async () => {
    await write('001-stars', "CREATE (:Star {name: 'a'});\nCREATE (:Star {name: 1 / 0});");
    await expect(migrate(database, folder)).rejects.toThrow('/ by zero');
    expect(await stars()).toEqual([]);
    expect(await pending(database, folder)).toEqual(['001-stars']);
    await write('001-stars', "CREATE (:Star {name: 'a'});");
    expect(await migrate(database, folder)).toEqual({ applied: ['001-stars'] });
  });

  test('what says how many it found is done bit by bit until there is nothing left', async () => {
    await write('001-stars', 'UNWIND range(1, 5) AS number CREATE (:Star {name: toString(number)});');
    await write(
      '002-shine',
      'MATCH (star:Star) WHERE star.shines IS NULL WITH star LIMIT 2 SET star.shines = true RETURN count(*);',
    );
    expect(await migrate(database, folder)).toEqual({ applied: ['001-stars', '002-shine'] });
    const [[shining] = []] = await database.read('MATCH (star:Star {shines: true}) RETURN count(star)');
    expect(shining).toBe(5);
  });

  test('a starter that dies while it holds the lock does not block the next', async () => {
    await write('001-stars', 'UNWIND range(1, 100000000) AS number WITH number WHERE number < 0 CREATE (:Star);');
    const dying = connect(testConnection());
    migrate(dying, folder).catch(() => {});
    for (let held = false; !held; ) {
      held =
        (
          await database.read(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'CREATE (:Star)' AND NOT currentQuery CONTAINS 'SHOW' RETURN 1",
          )
        ).length > 0;
    }
    await dying.close();
    await write('001-stars', "CREATE (:Star {name: 'a'});");
    expect(await migrate(database, folder)).toEqual({ applied: ['001-stars'] });
  });
});
