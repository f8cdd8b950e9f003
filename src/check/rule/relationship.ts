import { nounOf, nouns } from '../../model/noun.ts';
import { relationshipKinds } from '../../model/relationship.ts';
import type { Judgement } from '../finding.ts';
import { listed, type Rule, rule, shown } from '../rule.ts';
import { wrongValues } from '../value.ts';

const spanTypes = [...new Set(relationshipKinds.filter(({ spans }) => spans).map(({ type }) => type))];
const again = 'Import the record of the node where it starts again; it writes its relationships anew.';

type Id = string | null;

/** The kind of relationship of the type between nodes with these labels; undefined where the model has none. */
function kindOf(type: unknown, sourceLabels: unknown, targetLabels: unknown) {
  const source = nounOf(sourceLabels as string[]);
  const target = nounOf(targetLabels as string[]);
  return source && target
    ? relationshipKinds.find(
        (kind) => kind.type === type && kind.sources.includes(source) && kind.targets.includes(target),
      )
    : undefined;
}

/** Each key for pages, with the labels of the nodes where it starts and their property that it repeats. */
function pageKeys(): object[] {
  const carried = relationshipKinds.flatMap(({ type, sources: labels, carries }) =>
    Object.entries(carries).map(([edgeKey, nodeKey]) => ({ edgeKey, labels, nodeKey, type })),
  );
  const all = Object.values(nouns).filter(({ edgeKey }) => edgeKey !== undefined);
  const sorted = [...new Set(all.map(({ edgeKey }) => edgeKey))].map((edgeKey) => {
    const own = all.filter((noun) => noun.edgeKey === edgeKey);
    return { edgeKey, labels: own.map(({ name }) => name), nodeKey: own[0]?.sortKey?.name };
  });
  return [...sorted, ...carried];
}

export const relationshipRules: readonly Rule[] = [
  rule(
    {
      name: 'relationship',
      holds: 'Every relationship is one that the model has between such nodes.',
      hint: 'Remove the relationship, or give it the type that is meant.',
      parameters: { kinds: relationshipKinds.map(({ type, sources, targets }) => ({ type, sources, targets })) },
    },
    ([id, type, sourceId, sourceLabels, targetId, targetLabels]) => ({
      id: id as Id,
      message: `leads by ${type} from ${sourceId} (${nounOf(sourceLabels as string[]) ?? 'no type'}) to ${targetId} (${nounOf(targetLabels as string[]) ?? 'no type'})`,
    }),
  ),
  rule(
    {
      name: 'relationship-id',
      holds: 'Every relationship has the id that follows from its ends, and that of its end.',
      hint: again,
      parameters: { spanTypes },
    },
    ([id, expected, targetId, expectedTargetId]) =>
      id === expected
        ? { id: id as Id, field: 'targetId', message: `is ${shown(targetId)} instead of ${shown(expectedTargetId)}` }
        : { id: id as Id, field: 'id', message: `should be ${expected}` },
  ),
  rule(
    {
      name: 'page-key',
      holds: 'Every relationship has the keys of the node where it starts, so that pages hold it.',
      hint: again,
      parameters: {
        keys: pageKeys(),
      },
    },
    ([id, name, key, expected]) => ({
      id: id as Id,
      field: String(name),
      message: `is ${shown(key)} instead of ${shown(expected)}`,
    }),
  ),
  rule(
    {
      name: 'relationship-value',
      holds: 'Every property of a relationship holds a value that it may hold; none that is required is missing.',
      hint: 'Import the record of the node where it starts again with a right value.',
    },
    ([id, type, sourceLabels, targetLabels, properties]) => {
      const kind = kindOf(type, sourceLabels, targetLabels);
      if (!kind) return undefined;
      const stored = properties as Record<string, unknown>;
      const target = nounOf(targetLabels as string[]);
      const missing = kind.properties.filter(({ required, name }) => required && stored[name] === undefined);
      const misplaced = kind.properties.filter(
        ({ onlyTo, name }) => onlyTo !== undefined && onlyTo !== target && stored[name] !== undefined,
      );
      return [
        ...missing.map(({ name }) => ({ field: name, message: 'is required' })),
        ...misplaced.map(({ name, onlyTo }) => ({ field: name, message: `goes with the type ${onlyTo} alone` })),
        ...wrongValues(kind.properties, stored),
      ].map((wrong): Judgement => ({ id: id as Id, ...wrong }));
    },
  ),
  rule(
    {
      name: 'order',
      holds: 'The phrases of a statement in one document are numbered from 0 without a gap.',
      hint: again,
    },
    ([id, documentId, places]) => ({
      id: id as Id,
      field: 'foundIn',
      message: `numbers its phrases in ${documentId} as ${(places as number[]).join(', ') || 'nothing'}`,
    }),
  ),
  rule(
    {
      name: 'twice',
      holds: 'Between the same two nodes there is at most one relationship of a type.',
      hint: 'Remove all but one of them.',
      parameters: { spanTypes },
    },
    ([id, type, targetId, times]) => ({ id: id as Id, message: `leads by ${type} to ${targetId} ${times} times` }),
  ),
  rule(
    {
      name: 'itself',
      holds: 'No relationship leads from a node to itself.',
      hint: 'Remove the relationship.',
    },
    ([id, nodeId]) => ({ id: id as Id, message: `leads from ${nodeId} to itself` }),
  ),
  rule(
    {
      name: 'event',
      holds: 'Every event belongs to one action.',
      hint: 'Remove the event, or all but one of the relationships that lead to it.',
    },
    ([id, actions]) => ({ id: id as Id, message: `belongs to the actions ${listed(actions)}` }),
  ),
];
