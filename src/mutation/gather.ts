import { identifierKey } from '../import/identifier.ts';
import { type NounName, nounKey, nounOfKey } from '../model/noun.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import { mint } from './mint.ts';
import type { Fields, Offered, Plan, Planned, Wanted } from './plan.ts';
import { refusal } from './refusal.ts';

/** How deep new records may stand within each other: longer than any chain of reports. */
const deepest = 20;

const actors = ['Organisation', 'Person', 'Group'] as const;

/** The id of a node, or what will have it. */
type Target = string | Wanted;

/** What is known of a record besides its fields. */
type Terms = Partial<Pick<Planned, 'is' | 'expectedRevision'>>;

/**
 * Adds the record of an input to the plan, with the records that are new within it, and gives its id: the one of the input, or a
 * new one. Fields that are not given stay as they are.
 */
export function gather(
  plan: Plan,
  noun: NounName | 'Actor',
  { id: given, type, ...input }: Fields,
  path: string,
  { is = 'new', expectedRevision }: Terms = {},
): string {
  if (path.split('.new').length > deepest)
    throw refusal('BAD_USER_INPUT', path, `stands more than ${deepest} records deep`);
  const name = noun === 'Actor' ? nounOfKey(String(type)) : noun;
  if (noun !== 'Actor' && type != null && type !== nounKey(noun))
    throw refusal('BAD_USER_INPUT', `${path}.type`, `is ${type}, but only ${nounKey(noun)} can stand here`);
  const id = typeof given === 'string' ? given : mint(String(name ?? 'actor'));
  const record = { id, path, is, nouns: noun === 'Actor' ? actors : [noun], expectedRevision };
  offer(plan, id, input, path);
  const fields = withTargets(plan, kindsOf(noun), input, path);
  plan.records.push({
    ...record,
    change: (existing) => ({ ...existing, id, type: name ?? existing?.type, ...settled(fields) }),
  });
  return id;
}

/** Notes by what a record can be named. Throws CONFLICT where another one has it too, so that none is recorded twice. */
function offer(plan: Plan, id: string, { identifiers, url }: Fields, path: string): void {
  const own: Offered[] = ((identifiers ?? []) as Record<string, string>[]).map(({ scheme, value }, index) => ({
    id,
    by: 'identifier',
    key: identifierKey(String(scheme), String(value)),
    path: `${path}.identifiers[${index}]`,
  }));
  if (url != null) own.push({ id, by: 'url', key: String(url), path: `${path}.url` });
  for (const one of own) {
    const other = plan.offered.find(({ by, key }) => by === one.by && key === one.key);
    if (other && other.id !== id)
      throw refusal(
        'CONFLICT',
        one.path,
        `is given at ${other.path} too; record it once, and name it by this elsewhere`,
      );
  }
  plan.offered.push(...own);
}

/** A person has every relationship that an actor can have. */
function kindsOf(noun: NounName | 'Actor'): readonly RelationshipKind[] {
  return relationshipsOf(noun === 'Actor' ? 'Person' : noun);
}

function withTargets(plan: Plan, kinds: readonly RelationshipKind[], input: Fields, path: string): Fields {
  const fields: Record<string, unknown> = { ...input };
  for (const kind of kinds) {
    const list = input[kind.field];
    if (!Array.isArray(list)) continue;
    fields[kind.field] = list.map((entry: Fields, index) =>
      kind.nested
        ? { ...entry, id: entry.id ?? mint('ActionEvent') }
        : { ...entry, node: targetOf(plan, kind, entry.node as Fields, `${path}.${kind.field}[${index}].node`) },
    );
  }
  return fields;
}

/** The node that a reference means; a new one is added to the plan. */
export function targetOf(
  plan: Plan,
  { targets }: Pick<RelationshipKind, 'targets'>,
  reference: Fields,
  path: string,
): Target {
  const given = Object.entries(reference).filter(([, value]) => value != null);
  const [[way, value] = []] = given;
  if (given.length !== 1 || way === undefined) throw refusal('BAD_USER_INPUT', path, 'takes exactly one of its fields');
  const here = `${path}.${way}`;
  switch (way) {
    case 'new':
      return gather(plan, targets.length === 1 ? (targets[0] as NounName) : 'Actor', value as Fields, here);
    case 'actor':
      return targetOf(plan, { targets: actors }, value as Fields, here);
    case 'topic':
      return targetOf(plan, { targets: ['Topic'] }, value as Fields, here);
    case 'identifier': {
      const { scheme, value: own } = value as Record<string, string>;
      return want(plan, { by: 'identifier', key: identifierKey(String(scheme), String(own)), path: here });
    }
    case 'url':
      return want(plan, { by: 'url', key: String(value), path: here });
    default:
      return String(value);
  }
}

function want(plan: Plan, wanted: Wanted): Wanted {
  plan.wanted.push(wanted);
  return wanted;
}

/** The fields once every wanted node is known. */
function settled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) && typeof value[0] === 'object' ? value.map(settledEntry) : value,
    ]),
  );
}

function settledEntry(entry: Fields): Fields {
  return 'node' in entry ? { ...entry, node: idOf(entry.node as Target) } : entry;
}

/** The id of a target, once every wanted node is known. */
export function idOf(target: Target): string {
  return typeof target === 'string' ? target : String(target.id);
}
