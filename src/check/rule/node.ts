import { idProblem } from '../../model/id.ts';
import { type NounName, nounOf, nouns } from '../../model/noun.ts';
import { storedNames } from '../../model/property.ts';
import { sortKey } from '../../model/sort-key.ts';
import { type Rule, rule, shown } from '../rule.ts';
import { wrongValues } from '../value.ts';

const all = Object.values(nouns);
const again = 'Import the record of the node again; it writes what follows from its properties.';
/** What the write path adds to what a record says. */
const written = ['id', 'recordedAt', 'recordedKey', 'createdSequence', 'revision'];
/** Texts that are longer than any but those of documents. */
const longest = 20_000;

type Id = string | null;

export const nodeRules: readonly Rule[] = [
  rule(
    {
      name: 'type',
      holds: 'Every node has the labels of exactly one type.',
      hint: 'Give the node the labels of its type (Node, Actor for the three kinds of actors, and the type), or remove it.',
      parameters: { types: all.map(({ labels }) => labels), known: [...new Set(all.flatMap(({ labels }) => labels))] },
    },
    ([id, labels]) => ({
      id: id as Id,
      message: `has the labels ${(labels as string[]).toSorted().join(', ')}, which are those of no type`,
    }),
  ),
  rule(
    {
      name: 'id',
      holds: 'Every node has an id that is one.',
      hint: 'Give the node an id without spaces, colons and control characters, of at most 200 characters.',
    },
    ([id]) => {
      const problem = idProblem(id);
      return problem === undefined ? undefined : { id: id === null ? null : String(id), field: 'id', message: problem };
    },
  ),
  rule(
    {
      name: 'recorded',
      holds: 'Every node says when it was recorded, and has the key that follows.',
      hint: 'Set recordedAt to an instant such as 2026-01-31T12:00:00.000Z, and recordedKey to that, a tab and the id.',
    },
    ([id, recordedAt, recordedKey]) => ({
      id: id as Id,
      field: 'recordedAt',
      message: `is ${shown(recordedAt)}, and its key ${shown(recordedKey)}`,
    }),
  ),
  rule(
    {
      name: 'required',
      holds: 'Every node has what its type requires.',
      hint: 'Import the record of the node again with the property.',
      parameters: {
        required: all.flatMap(({ name: label, properties }) =>
          properties
            .filter(({ required, fallback }) => required || fallback !== undefined)
            .map(({ name }) => ({ label, name })),
        ),
      },
    },
    ([id, name]) => ({ id: id as Id, field: String(name), message: 'is required' }),
  ),
  rule(
    {
      name: 'value',
      holds: 'Every property of a node holds a value that it may hold, as it is written.',
      hint: 'Import the record of the node again with a right value.',
      parameters: { longest },
    },
    ([id, labels, properties]) => {
      const noun = nounOf(labels as string[]);
      if (noun === undefined) return undefined;
      return wrongValues(nouns[noun].properties, properties as Record<string, unknown>).map((wrong) => ({
        id: id as Id,
        ...wrong,
      }));
    },
  ),
  rule(
    {
      name: 'sort-key',
      holds: 'Every node has the sort key that follows from its name, text or date.',
      hint: again,
      parameters: {
        keys: all.flatMap(({ name: label, sortKey: key }) =>
          key === undefined || key.kind === 'events' ? [] : [{ label, key: key.name, of: key.of }],
        ),
      },
    },
    ([id, label, key, text, earliest]) => {
      const noun = nouns[label as NounName];
      const { name, of } = noun.sortKey as { name: string; of: string };
      const expected = sortKey(noun, String(id), { [of]: text, [`${of}Earliest`]: earliest });
      if (key === expected || (text === null && noun.sortKey?.kind === 'text')) return undefined;
      return { id: id as Id, field: name, message: `is ${shown(key)} instead of ${shown(expected)}` };
    },
  ),
  rule(
    {
      name: 'unknown-property',
      severity: 'WARNING',
      holds: 'No node has properties that the model does not know.',
      hint: 'Remove the property, or rename it to one of the model: nothing reads it.',
      parameters: {
        known: all.map(({ name: label, properties, sortKey: key, derived }) => ({
          label,
          names: [...written, ...properties.flatMap(storedNames), ...(key ? [key.name] : []), ...derived],
        })),
      },
    },
    ([id, names]) =>
      (names as string[]).toSorted().map((field) => ({ id: id as Id, field, message: 'is no property of the model' })),
  ),
];
