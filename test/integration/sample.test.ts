import { beforeAll, describe, expect, test } from '@jest/globals';
import { readJsonLines } from '../../src/import/json-line.ts';
import { loadRecords } from '../../src/import/load.ts';
import { loadSample, sampleCorrectedAt, sampleRecordedAt } from '../../src/import/sample.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { connect } from '../../src/neo4j/database.ts';
import { emptyDatabase, sampleDatabase, testConnection } from '../neo4j.ts';

const story = new URL('../../cypher/sample/story.jsonl', import.meta.url);

describe('the sample', () => {
  test('is loaded once by two starters at once', async () => {
    const database = await emptyDatabase();
    const second = connect(testConnection());
    try {
      const loaded = await Promise.all([loadSample(database), loadSample(second)]);
      expect(loaded.toSorted()).toEqual([false, true]);
    } finally {
      await second.close();
    }
    expect(await database.read('MATCH (node:Node) RETURN count(node), count { ()-->() }')).toEqual([[100, 342]]);
  });

  test('is not loaded beside other data', async () => {
    const database = await emptyDatabase();
    await loadRecords(database, [{ type: 'Topic', id: '5g', name: '5G' }]);
    expect(await loadSample(database)).toBe(false);
    expect(await database.read('MATCH (node:Node) RETURN node.id')).toEqual([['5g']]);
  });
});

describe('the story', () => {
  let database: Database;
  const rows = (statement: string) => database.read(statement);

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test('changes nothing when it is loaded again', async () => {
    const { nodes, relationships } = await loadRecords(database, readJsonLines(story), {
      recordedAt: sampleRecordedAt,
    });
    expect([nodes, relationships]).toEqual([
      { created: 0, changed: 0, unchanged: 100, removed: 0 },
      { created: 0, changed: 0, unchanged: 342, removed: 0 },
    ]);
  });

  test('has statements by everybody who speaks in it, and by its narrator', async () => {
    expect(
      await rows(`
        MATCH (statement:Statement)
        OPTIONAL MATCH (statement)-[:ASSERTED_BY]->(speaker:Actor)
        RETURN coalesce(speaker.name, statement.form) AS who, count(*)
        ORDER BY who`),
    ).toEqual([
      ['Eric Schmidt', 1],
      ['Huawei', 1],
      ['NARRATION', 8],
      ['National Cyber Security Centre', 2],
      ['Reuters', 1],
      ['Senior officials of the National Cyber Security Centre', 2],
      ['UK government', 4],
      ['US government', 1],
      ['United States', 1],
      ['Unnamed sources of Reuters on the letter to the operators', 1],
      ['Victor Zhang', 3],
    ]);
  });

  test('has a chain of three levels above the letter', async () => {
    expect(
      await rows(`
        MATCH chain = (outermost:Statement)-[:REPORTS*3]->(letter:Statement)
        RETURN [statement IN nodes(chain) | statement.id], [report IN relationships(chain) | report.cue]
        ORDER BY letter.id`),
    ).toEqual(
      ['officials-advise-spare-parts', 'officials-warn-of-us-action'].map((letter) => [
        ['narrator-reports-reuters', 'reuters-reports-letter', 'sources-describe-letter', letter],
        ['reported', 'citing', 'wrote'],
      ]),
    );
  });

  test('has seven regulatory actions with their events', async () => {
    expect(
      await rows(`
        MATCH (action:RegulatoryAction)-[:ISSUED_BY]->(issuer:Actor), (action)-[:HAS_EVENT]->(event:ActionEvent)
        WITH action, issuer, event
        ORDER BY event.onEarliest, event.id
        RETURN action.kind AS kind, issuer.id, collect(event.kind + ' ' + event.on)
        ORDER BY kind`),
    ).toEqual([
      ['EXPORT_CONTROL', 'us-government', ['ANNOUNCED 2020-05', 'IN_FORCE 2020-05']],
      ['GUIDANCE', 'ncsc', ['ANNOUNCED 2020-06']],
      ['INVESTIGATION', 'ncsc', ['ANNOUNCED 2020-05/2020-06']],
      ['LICENCE', 'uk-government', ['ADOPTED 2020-01', 'ANNOUNCED 2020-01']],
      ['MARKET_SHARE_CAP', 'uk-government', ['ADOPTED 2020-01', 'ANNOUNCED 2020-01']],
      ['REVIEW', 'uk-government', ['ANNOUNCED 2020-05/2020-06', 'DECISION_DUE 2020-07~']],
      ['VENDOR_DESIGNATION', 'uk-government', ['ADOPTED 2020-01', 'ANNOUNCED 2020-01']],
    ]);
  });

  test('has the cap as value, unit and scope', async () => {
    expect(
      await rows(`
        MATCH (action:RegulatoryAction)-[applies:APPLIES_TO]->(actor:Actor)
        WHERE applies.value IS NOT NULL
        RETURN action.id, actor.id, applies.measure, applies.value, applies.unit, applies.scope`),
    ).toEqual([
      ['uk-huawei-market-share-cap', 'huawei', 'market share', 35, 'PERCENT', '5G networks in the United Kingdom'],
    ]);
  });

  test('has a disputed claim, and an answer to an accusation', async () => {
    expect(
      await rows(`
        MATCH (claim:Claim)<-[expresses:EXPRESSES]-(statement:Statement)-[:ASSERTED_BY]->(speaker:Actor)
        WHERE EXISTS { (claim)<-[:EXPRESSES {polarity: 'DENIES'}]-() }
        RETURN claim.id, expresses.polarity AS polarity, speaker.id
        ORDER BY polarity`),
    ).toEqual([
      ['huawei-is-national-security-threat', 'AFFIRMS', 'united-states'],
      ['huawei-is-national-security-threat', 'DENIES', 'huawei'],
    ]);
    expect(
      await rows(`
        MATCH (answer:Statement)-[disputes:DISPUTES]->(accusation:Statement)
        RETURN answer.id AS answer, accusation.id, disputes.basis
        ORDER BY answer`),
    ).toEqual([
      ['huawei-denies-threat', 'us-accuses-huawei', 'EXPLICIT'],
      ['zhang-says-huawei-independent', 'schmidt-accuses-huawei', 'INFERRED'],
    ]);
    expect(await rows('MATCH (one:Claim)-[:CONTRADICTS]->(other:Claim) RETURN one.id, other.id')).toEqual([
      ['huawei-independent-of-governments', 'huawei-unacceptable-practices'],
    ]);
  });

  test('has the narrator’s two remarks that no evidence was given', async () => {
    expect(
      await rows(`
        MATCH (remark:Statement)-[comments:COMMENTS_ON {aspect: 'NO_EVIDENCE_GIVEN'}]->(accusation:Statement)
        RETURN remark.form, accusation.id AS accusation
        ORDER BY accusation`),
    ).toEqual([
      ['NARRATION', 'schmidt-accuses-huawei'],
      ['NARRATION', 'us-accuses-huawei'],
    ]);
  });

  test('quotes only the phrases that stand in quotation marks', async () => {
    expect(
      await rows(`
        MATCH (statement:Statement)-[found:FOUND_IN]->(document:Document)
        WHERE found.exact IS NOT NULL
        RETURN document.id, found.part, found.exact AS exact
        ORDER BY exact`),
    ).toEqual([
      ['stockpile-article', 'SOURCE', 'National Computer Security Centre'],
      ['stockpile-article', 'CONTENT', 'earlier this month'],
      ['stockpile-article', 'CONTENT', 'high-risk'],
      ['stockpile-article', 'CONTENT', 'practices that are not acceptable in national security'],
    ]);
  });

  test('has the roles and the places of its people and authorities', async () => {
    expect(
      await rows(`
        MATCH (actor:Actor)-[edge:HOLDS_ROLE|PART_OF]->(organisation:Organisation)
        RETURN actor.id AS actor, edge.title, organisation.id AS organisation, edge.from, edge.to
        ORDER BY actor, organisation`),
    ).toEqual([
      ['defense-innovation-board', null, 'us-department-of-defense', '2016', null],
      ['eric-schmidt', 'Chair', 'defense-innovation-board', '2016', null],
      ['eric-schmidt', 'Chief Executive', 'google', '2001', '2011'],
      ['gchq', null, 'uk-government', null, null],
      ['ncsc', null, 'gchq', '2016', null],
      ['ncsc-senior-officials', null, 'ncsc', null, null],
      ['uk-government', null, 'united-kingdom', null, null],
      ['us-department-of-defense', null, 'us-government', null, null],
      ['us-government', null, 'united-states', null, null],
      ['victor-zhang', 'Vice President', 'huawei', '../2020-06', null],
    ]);
  });

  test('has the misnamed authority under its right name', async () => {
    expect(
      await rows(
        "MATCH (actor:Actor) WHERE 'National Computer Security Centre' IN actor.aliases RETURN actor.id, actor.name",
      ),
    ).toEqual([['ncsc', 'National Cyber Security Centre']]);
  });

  test('was recorded on one day, and put right and added to a week later', async () => {
    expect(await rows('MATCH (node:Node) RETURN node.recordedAt AS at, count(*) ORDER BY at')).toEqual([
      [sampleRecordedAt, 97],
      [sampleCorrectedAt, 3],
    ]);
    expect(
      await rows(
        `MATCH (set:ChangeSet)
         RETURN set.recordedAt, set.to - set.from + 1, COLLECT {
           MATCH (change:Change)
           WHERE set.from <= change.sequence <= set.to
           RETURN change.subjectId
           ORDER BY change.sequence
         }
         ORDER BY set.to`,
      ),
    ).toEqual([
      [sampleRecordedAt, expect.any(Number), []],
      [sampleCorrectedAt, 5, ['ncsc', 'schmidt-accuses-huawei']],
    ]);
  });
});
