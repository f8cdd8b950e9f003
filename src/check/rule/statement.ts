import type { Judgement } from '../finding.ts';
import { listed, type Rule, rule, shown } from '../rule.ts';

type Id = string | null;

export const statementRules: readonly Rule[] = [
  rule(
    {
      name: 'speaker',
      holds: 'Every statement has a speaker; a narration has none, and stands in a document.',
      hint: 'Record who makes the statement, or give it the form NARRATION and the document in which it stands.',
    },
    ([id, isNarration, hasVoice, hasDocument]) => {
      if (!isNarration) return { id: id as Id, field: 'assertedBy', message: 'has no speaker' };
      return [
        ...(hasVoice ? [{ id: id as Id, field: 'assertedBy', message: 'is a narration, but somebody makes it' }] : []),
        ...(hasDocument
          ? []
          : [{ id: id as Id, field: 'foundIn', message: 'is a narration, but stands in no document' }]),
      ];
    },
  ),
  rule(
    {
      name: 'spokesperson',
      holds: 'A spokesperson speaks for someone.',
      hint: 'Record for whom in onBehalfOf, or take via: SPOKESPERSON away.',
    },
    ([id, speakerId]) => ({
      id: id as Id,
      field: 'onBehalfOf',
      message: `is empty, but ${speakerId} speaks as a spokesperson`,
    }),
  ),
  rule(
    {
      name: 'evidence',
      holds: 'Evidence has its words, and both of its ends in order or none.',
      hint: 'Import the record of the statement again with exact, start and end that go together.',
    },
    ([id, exact, start, end, wantsWords, entries]) => judgeEvidence({ id, exact, start, end, wantsWords, entries }),
  ),
  rule(
    {
      name: 'span',
      holds: 'The words of evidence stand in the text of the document where it says, in code points.',
      hint: 'Correct exact, start or end of the evidence, or the text of the document.',
    },
    ([id, documentId, exact, there]) => ({
      id: id as Id,
      field: 'exact',
      message: `is ${shown(exact)}, but the text of ${documentId} reads ${shown(there)} there`,
    }),
  ),
  rule(
    {
      name: 'unnamed-source',
      holds: 'An unnamed source belongs to one document.',
      hint: 'Record a source of its own for each document; a wire copy names its origin in syndicatedFrom.',
    },
    ([id, documents]) => ({ id: id as Id, message: `is an unnamed source, but is quoted in ${listed(documents)}` }),
  ),
  rule(
    {
      name: 'measure',
      holds: 'A number of a regulatory action says what it measures, in which unit.',
      hint: 'Record measure and unit with the value.',
    },
    ([id, measure, unit]) =>
      Object.entries({ measure, unit })
        .filter(([, value]) => value === null)
        .map(([field]) => ({ id: id as Id, field, message: 'is required where there is a value' })),
  ),
  rule(
    {
      name: 'first-event',
      holds: 'Every regulatory action has the first day of its events, and the sort key that follows.',
      hint: 'Import the record of the action again with its events.',
    },
    ([id, day, key, first]) => ({
      id: id as Id,
      field: 'firstEventOn',
      message: `is ${shown(day)} with the key ${shown(key)}, but its first event is on ${shown(first)}`,
    }),
  ),
  rule(
    {
      name: 'identifier',
      holds: 'Every identifier belongs to an actor, and its key follows from scheme and value.',
      hint: 'Remove the identifier, or import the record of its actor again.',
    },
    ([key, scheme, value, isOwned]) =>
      isOwned
        ? {
            id: key as Id,
            field: 'key',
            message: `does not go with the scheme ${shown(scheme)} and the value ${shown(value)}`,
          }
        : { id: key as Id, message: 'is the identifier of nobody' },
  ),
];

/** The first thing that is wrong with an entry: the others may follow from it. */
function judgeEvidence({ id, exact, start, end, wantsWords, entries }: Record<string, unknown>): Judgement {
  const about = (field: string, message: string) => ({ id: id as Id, field, message });
  if ((start === null) !== (end === null)) return about(start === null ? 'start' : 'end', 'is missing');
  if (exact === null) {
    return about(
      'exact',
      wantsWords ? 'is missing' : `is missing, though there are ${entries} entries for the document`,
    );
  }
  if (Number(end) <= Number(start)) return about('end', `is ${end}, not after the start, ${start}`);
  return about('exact', `has another length than from ${start} to ${end}`);
}
