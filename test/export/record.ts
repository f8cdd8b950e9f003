import type { JsonRecord } from '../../src/model/to-record.ts';
import { thicket } from '../naive/thicket.ts';

/** Words that break formats: quotes, separators, line ends, markup, formulas, bidi controls, and characters that XML cannot hold. */
export const hostile =
  '"; DROP,\r\nline <b>&amp;]]></b>\t=1+1 \u202Eevil\u202C \u0001\u0008\u001F 😀 \uFFFE {"@id":"x"} \u2028 end';

/** The same as XML gives it back. */
export const hostileInXml = ['\u0001', '\u0008', '\u001F', '\uFFFE'].reduce(
  (text, impossible) => text.replaceAll(impossible, '\uFFFD'),
  hostile,
);

const recordedAt = '2026-01-31T12:00:00.000Z';

/** A small story in which every text is hostile. */
export const hostileRecords: readonly JsonRecord[] = [
  { type: 'Organisation', id: 'org', recordedAt, name: hostile, aliases: [hostile, '=cmd()'], kind: 'COMPANY' },
  {
    type: 'Person',
    id: "o'neill-«ü»",
    recordedAt,
    name: '-5',
    roles: [{ node: 'org', title: hostile, from: '2010', to: '2012-06' }],
  },
  {
    type: 'RegulatoryAction',
    id: 'cap',
    recordedAt,
    kind: 'REGULATION',
    title: hostile,
    appliesTo: [{ node: 'org', measure: 'share', value: -0.5, unit: 'PERCENT' }],
    events: [{ id: 'cap-announced', kind: 'ANNOUNCED', on: '2020-05', note: hostile }],
  },
  { type: 'Document', id: 'doc', recordedAt, kind: 'ARTICLE', title: hostile, text: `${hostile} in full` },
  {
    type: 'Statement',
    id: 'said',
    recordedAt,
    text: hostile,
    form: 'DIRECT_QUOTE',
    speechAct: 'DENY',
    saidOn: '2020-06-24',
    status: 'CURRENT',
    assertedBy: [{ node: "o'neill-«ü»", via: 'SPEAKER', capacity: hostile }],
    about: [{ node: 'org', stance: 'CRITICAL' }],
    foundIn: [
      { node: 'doc', exact: 'one' },
      { node: 'doc', exact: hostile },
    ],
  },
];

/** Records of every kind, as an export gives them. */
export const manyRecords = (seed: number): JsonRecord[] => thicket(seed) as JsonRecord[];

/** The records one after another, and what a format makes of them. */
export async function written(
  write: (records: AsyncIterable<JsonRecord>) => AsyncIterable<string>,
  records: readonly JsonRecord[],
): Promise<string> {
  let text = '';
  for await (const piece of write(each(records))) text += piece;
  return text;
}

async function* each(records: readonly JsonRecord[]): AsyncGenerator<JsonRecord> {
  yield* records;
}
