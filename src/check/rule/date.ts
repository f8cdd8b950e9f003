import { edtfDays } from '../../model/edtf.ts';
import { nouns } from '../../model/noun.ts';
import type { Property } from '../../model/property.ts';
import { relationshipKinds } from '../../model/relationship.ts';
import type { Judgement } from '../finding.ts';
import { type Rule, rule, shown } from '../rule.ts';

const datesAmong = (kinds: readonly { readonly properties: readonly Property[] }[]) => [
  ...new Set(
    kinds.flatMap(({ properties }) => properties.filter(({ kind }) => kind === 'date').map(({ name }) => name)),
  ),
];

export const dateRules: readonly Rule[] = [
  rule(
    {
      name: 'date',
      holds: 'Every date is an EDTF text and has the earliest and latest day that follow.',
      hint: 'Import the record again with a date such as 2020-06-24, 2020-06 or 2020~; it writes the days.',
      parameters: { names: datesAmong(Object.values(nouns)), relationshipNames: datesAmong(relationshipKinds) },
    },
    ([id, name, text, earliest, latest]) => judge(id as string | null, String(name), text, earliest, latest),
  ),
  rule(
    {
      name: 'period',
      holds: 'No role or membership is over before it began.',
      hint: 'Correct one of the two dates in the record of the node where it starts.',
      parameters: {
        types: [
          ...new Set(
            relationshipKinds
              .filter(({ properties }) => properties.some(({ name }) => name === 'from'))
              .map(({ type }) => type),
          ),
        ],
      },
    },
    ([id, from, to]) => ({
      id: id as string | null,
      field: 'to',
      message: `is ${shown(to)}, before from, ${shown(from)}`,
    }),
  ),
];

function judge(id: string | null, name: string, text: unknown, earliest: unknown, latest: unknown): Judgement[] {
  if (text === null) return [{ id, field: name, message: `is missing, but has the days ${earliest} to ${latest}` }];
  try {
    const days = edtfDays(String(text));
    return [[`${name}Earliest`, earliest, days.earliest] as const, [`${name}Latest`, latest, days.latest] as const]
      .filter(([, stored, expected]) => stored !== (expected ?? null))
      .map(([field, stored, expected]) => ({
        id,
        field,
        message: `is ${shown(stored)}, but ${shown(text)} gives ${shown(expected)}`,
      }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ id, field: name, message: error.message }];
  }
}
