import { graph } from '../data/graph.ts';
import { mention } from '../data/mention.ts';
import { type Random, random } from '../data/random.ts';
import type { Entry, GeneratedRecord } from '../data/record.ts';
import { idOf, type Shape, shapeOf } from '../data/shape.ts';

/** How much a statement names: one speaker, subject, claim and document, or all that the made-up graph gives it. */
export const extents = ['four', 'whole'] as const;
export type Extent = (typeof extents)[number];

/** The records of an import around so many statements: the made-up graph, as it is or with statements that name exactly four nodes. */
export function* importRecords(seed: number, size: number, extent: Extent): Generator<GeneratedRecord> {
  const shape = shapeOf(size);
  const chance = random(seed, 'four');
  for (const record of graph(seed, size)) {
    yield record.type === 'Statement' && extent === 'four' ? namingFour(shape, chance, record) : record;
  }
}

function namingFour(shape: Shape, chance: Random, record: GeneratedRecord): GeneratedRecord {
  const first = (field: string): Entry | undefined => (record[field] as Entry[] | undefined)?.[0];
  const own = Object.entries(record).filter(([, value]) => !Array.isArray(value));
  return {
    ...(Object.fromEntries(own) as GeneratedRecord),
    form: record.form === 'NARRATION' ? 'PARAPHRASE' : record.form,
    assertedBy: [{ node: mention(shape, chance), ...first('assertedBy'), via: 'SPEAKER' }],
    about: [first('about')],
    expresses: [{ node: idOf('claim', chance.skewed(shape.claims)), polarity: 'AFFIRMS', ...first('expresses') }],
    foundIn: [first('foundIn')],
  };
}

/** The same record among others: every id that it has or names gets a prefix. */
export function renamed(record: GeneratedRecord, prefix: string): GeneratedRecord {
  return JSON.parse(JSON.stringify(record), (key, value) => (key === 'id' || key === 'node' ? prefix + value : value));
}
