import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dateWords } from '../../src/model/date-words.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { answered, type Explored, explore, patience, type Visit } from '../http/explorer.ts';
import { sampleDatabase } from '../neo4j.ts';

describe('the reading panel', () => {
  let explored: Explored;
  let database: Database;
  let visit: Visit;
  let page: Page;
  const panel = () => page.getByLabel('Reading panel');
  const part = (title: string) => panel().locator('section', { has: page.getByRole('heading', { name: title }) });
  const lines = async (title: string) =>
    (await part(title).getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

  async function open(id: string): Promise<void> {
    await page.evaluate(`location.hash = 'show=list&open=${id}'`);
    await panel().getByRole('heading', { level: 2 }).waitFor();
    await answered(page);
  }

  beforeAll(async () => {
    database = await sampleDatabase();
    explored = await explore(database);
    visit = await explored.visit('#show=list');
    page = visit.page;
    await answered(page);
  }, 2 * patience);

  afterAll(() => explored?.close());

  it(
    "tells an actor's roles on a day",
    async () => {
      await open('eric-schmidt');
      expect(await lines('Roles and ties')).toEqual([
        expect.stringMatching(/^Chair of Defense Innovation Board.*from 2016$/),
        expect.stringMatching(/^Chief Executive of Google.*from 2001 to 2011$/),
      ]);
      await part('Roles and ties').getByLabel('On this day').fill('2009-05-01');
      await part('Roles and ties').getByText('Defense Innovation Board').waitFor({ state: 'detached' });
      expect(await lines('Roles and ties')).toEqual([expect.stringMatching(/^Chief Executive of Google/)]);
      await part('Roles and ties').getByLabel('On this day').fill('1999-01-01');
      await part('Roles and ties').getByText('None is recorded for this day.').waitFor();
    },
    patience,
  );

  it(
    'tells what an actor said, what was said about it and what regulates it, with the limits',
    async () => {
      await open('huawei');
      expect(await lines('Roles and ties')).toEqual([
        expect.stringMatching(/^Vice President: Victor Zhang.*since June 2020 or before$/),
      ]);
      expect(await lines('Said 1')).toEqual([
        expect.stringMatching(/^Huawei denies.*not a threat to national security\.$/),
      ]);
      expect(await lines('Said on its behalf')).toHaveLength(3);
      expect(await lines('Said about it')).toContainEqual(expect.stringMatching(/^Eric Schmidt accuses.*Critical$/));
      await part('Said about it').getByRole('button', { name: 'Show more' }).click();
      await part('Said about it').getByRole('listitem').nth(19).waitFor();
      expect(await lines('Regulated by')).toContainEqual(
        expect.stringMatching(
          /^Cap on Huawei's share.*Adopted since January 2020 market share: 35 percent 5G networks in the United Kingdom$/,
        ),
      );
    },
    patience,
  );

  it(
    'leads down the chain from the article to the letter, each rung with the verb that reports the next',
    async () => {
      await open('officials-advise-spare-parts');
      const longest = part('How it reached us').locator('ol').last();
      const rungs = (await longest.locator('> li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
      expect(rungs).toEqual([
        expect.stringMatching(/^Article on the letter/),
        expect.stringMatching(/^The document itself reports/),
        expect.stringMatching(/^“reported” Reuters reports/),
        expect.stringMatching(/^“citing” Unnamed sources of Reuters/),
        expect.stringMatching(/^“wrote” Senior officials of the National Cyber Security Centre recommends/),
      ]);
      expect(await longest.locator('> li[aria-current=true]').count()).toBe(1);
    },
    patience,
  );

  it(
    'shows for and against side by side, with the hedge of each speaker',
    async () => {
      await open('huawei-is-national-security-threat');
      expect(await panel().getByRole('region', { name: 'For' }).innerText()).toMatch(/United States accuses/);
      expect(await panel().getByRole('region', { name: 'Against' }).innerText()).toMatch(/Huawei denies/);
      expect(await lines('Over time')).toEqual([
        expect.stringMatching(/^(United States affirms|Huawei denies) by 30 June 2020$/),
        expect.stringMatching(/^(United States affirms|Huawei denies) by 30 June 2020$/),
      ]);
    },
    patience,
  );

  it(
    'tells the events of an action, its status on a day, its targets and who responded',
    async () => {
      await open('us-semiconductor-export-controls');
      expect(await lines('Events')).toEqual([
        'May 2020 Announced',
        'May 2020 In force The article says that the controls were launched in May.',
      ]);
      await part('Status').getByText('In force since May 2020').waitFor();
      await part('Status').getByLabel('On this day').fill('2020-04-01');
      await part('Status').getByText('Not started').waitFor();
      expect(await lines('Applies to')).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Huawei Affected$/), expect.stringMatching(/Class$/)]),
      );
      expect(await lines('Responded to by')).toEqual(
        expect.arrayContaining([
          'Review of the British decision on Huawei and 5G by UK government',
          expect.stringMatching(/^Precautionary steps for British operators by National Cyber Security Centre/),
        ]),
      );
      expect(await lines('Said about it')).toContainEqual(expect.stringMatching(/^Victor Zhang objects.*Opposes/));
    },
    patience,
  );

  it(
    'tells where a document comes from and what stands in it',
    async () => {
      await open('stockpile-article');
      const facts = (await panel().locator('.facts').innerText()).replace(/\s+/g, ' ');
      expect(facts).toMatch(/Published June 2020 .*Reliability fairly reliable/);
      expect(await lines('Statements in it')).toContainEqual(expect.stringMatching(/^Victor Zhang asserts/));
      await part('Statements in it')
        .getByRole('link', { name: /independent of every government/ })
        .click();
      await panel()
        .getByRole('heading', { name: /^Victor Zhang asserts/ })
        .waitFor();
    },
    patience,
  );

  it(
    'says at the top that a statement was retracted, why and when, and marks it in lists, in the search and on its claim',
    async () => {
      const [id, reason] = ['huawei-denies-threat', 'The spokesman had not been told.'];
      await answer(
        database,
        'mutation ($id: ID!, $reason: String!) { retractStatement(id: $id, reason: $reason) { statement { id } } }',
        { id, reason },
      );
      await page.reload();
      await open(id);
      const day = dateWords(new Date().toISOString().slice(0, 10));
      expect(await panel().locator('.standing').innerText()).toBe(
        `Retracted: ${reason} Recorded on ${day} by Anonymous.`,
      );
      await open('huawei');
      expect(await lines('Said 1')).toEqual([expect.stringMatching(/^Huawei denies.* Retracted$/)]);
      await open('huawei-is-national-security-threat');
      expect(await panel().getByRole('region', { name: 'Against' }).innerText()).toMatch(/^Against 1, 1 retracted/);
      expect(await lines('Over time')).toContainEqual('Huawei denies by 30 June 2020, 1 statement, 1 retracted');
      expect(await page.locator('.list').innerText()).toMatch(/spoke about, 1 statement, 1 retracted: 1 supportive/);
      await page.getByRole('combobox', { name: /^Search/ }).fill('not a threat to national');
      await page.getByRole('option', { name: /Retracted: Huawei is not a threat/ }).waitFor();
    },
    patience,
  );

  it('has nothing to complain about', () => {
    expect(visit.complaints).toEqual({ console: [], abroad: [] });
  });

  it(
    'and all of a view go on under the id that an actor has now, where the address names one that was merged into it',
    async () => {
      const company = (id: string) => `{ id: "${id}", type: ORGANISATION, kind: COMPANY, name: "${id}" }`;
      await answer(database, `mutation { recordActor(input: ${company('huawei-technologies')}) { repeated } }`);
      await answer(
        database,
        'mutation { mergeActors(keep: "huawei", merge: "huawei-technologies", reason: "One.") { repeated } }',
      );
      const former = 'around=huawei-technologies&path-from=bbc&path-to=huawei-technologies&open=huawei-technologies';
      const moved = await explored.visit(`#publisher=huawei-technologies&${former}`);
      await moved.page.waitForURL(({ hash }) => !hash.includes('huawei-technologies'));
      expect(Object.fromEntries(new URLSearchParams(new URL(moved.page.url()).hash.slice(1)))).toEqual({
        around: 'huawei',
        publisher: 'huawei',
        'path-from': 'bbc',
        'path-to': 'huawei',
        open: 'huawei',
      });
      await moved.page.getByLabel('Reading panel').getByRole('heading', { name: 'Huawei', level: 2 }).waitFor();
      await answered(moved.page);
      expect(await moved.page.getByRole('alert').count()).toBe(0);
      expect(await moved.page.evaluate('history.state')).toEqual({ steps: 0 });
    },
    2 * patience,
  );
});
