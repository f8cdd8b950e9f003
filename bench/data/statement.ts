import { actorKind, organisationNear } from './actor.ts';
import { dayAt, writtenDate } from './calendar.ts';
import { mention } from './mention.ts';
import type { Random } from './random.ts';
import { distinct, type Entry, type GeneratedRecord } from './record.ts';
import { hubs, idOf, quietActor, quietMentions, type Shape } from './shape.ts';
import { topicsOf } from './source.ts';
import { sentence } from './vocabulary.ts';

const acts = [
  'ASSERT',
  'ASSERT',
  'INFORM',
  'INFORM',
  'ACCUSE',
  'DENY',
  'WARN',
  'ANNOUNCE',
  'OBJECT',
  'SUPPORT',
  'PREDICT',
];
const stances = ['CRITICAL', 'CRITICAL', 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE', 'MIXED'];
const forms = ['PARAPHRASE', 'PARAPHRASE', 'DIRECT_QUOTE', 'MIXED', 'PRESS_RELEASE', 'SPEECH'];
const references = [
  ['respondsTo', 0.08],
  ['disputes', 0.03],
  ['confirms', 0.02],
  ['repeats', 0.03],
  ['corrects', 0.005],
] as const;

/** How far back a report reaches, and how many levels a chain of reports has at most. */
const reach = 40;
const levels = 4;

/** The statements, oldest first; every quarter reports one shortly before it, so that chains of up to four levels arise. */
export function* statements(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  const level: number[] = [];
  for (let number = 0; number < shape.statements; number += 1) {
    const told = number < reach || !chance.chance(0.25) ? undefined : number - 1 - chance.below(reach);
    const below = told === undefined ? 0 : (level[told % reach] ?? 0);
    const reported = below < levels - 1 ? told : undefined;
    level[number % reach] = reported === undefined ? 0 : below + 1;
    yield statement(shape, chance, number, reported);
  }
}

function statement(shape: Shape, chance: Random, number: number, reported: number | undefined): GeneratedRecord {
  const text = sentence(chance, number);
  const saidOn = writtenDate(dayAt(number / shape.statements, chance), chance);
  const narrated = chance.chance(0.08);
  const speech = narrated ? { form: 'NARRATION' } : { form: chance.pick(forms), ...speakers(shape, chance) };
  return {
    type: 'Statement',
    id: idOf('statement', number),
    text,
    language: 'en',
    speechAct: reported === undefined ? chance.pick(acts) : 'REPORT',
    cue: chance.pick(['said', 'wrote', 'told', 'announced']),
    ...(saidOn === undefined ? {} : { saidOn }),
    confidence: chance.pick(['HIGH', 'HIGH', 'MEDIUM', 'LOW']),
    ...speech,
    about: subjects(shape, chance, number),
    expresses: expressed(shape, chance, number),
    reports: reported === undefined ? [] : [{ node: idOf('statement', reported), cue: 'reported' }],
    ...referring(chance, number),
    foundIn: places(shape, chance, number, text),
    topics: topicsOf(shape, chance),
  };
}

function speakers(shape: Shape, chance: Random): Record<string, Entry[]> {
  if (chance.chance(0.05)) return { assertedBy: [{ node: chance.pick(hubs), via: 'SPEAKER' }] };
  const speaker = chance.skewed(shape.actors);
  const node = idOf('actor', speaker);
  if (actorKind(speaker) !== 'Person') return { assertedBy: [{ node, via: 'SPEAKER' }] };
  const employer = { node: idOf('actor', organisationNear(speaker)) };
  const spoken = chance.chance(0.5)
    ? { assertedBy: [{ node, via: 'SPOKESPERSON', capacity: `Spokesperson ${speaker}` }], onBehalfOf: [employer] }
    : { assertedBy: [{ node, via: 'SPEAKER', capacity: `Chief executive ${speaker}` }] };
  return chance.chance(0.1) ? { ...spoken, addressedTo: [{ node: mention(shape, chance), as: 'RECIPIENT' }] } : spoken;
}

function subjects(shape: Shape, chance: Random, number: number): Entry[] {
  const draw = chance.unit();
  const count = draw < 0.7 ? 1 : draw < 0.95 ? 2 : 3;
  const actors = Array.from({ length: count }, () => ({ node: mention(shape, chance), stance: chance.pick(stances) }));
  const stride = Math.floor(shape.statements / quietMentions);
  const quiet = number % stride === 0 && number / stride < quietMentions;
  return distinct([
    ...actors,
    ...(quiet ? [{ node: quietActor, stance: chance.pick(stances) }] : []),
    ...(chance.chance(0.05) ? [{ node: idOf('action', chance.below(shape.actions)), relation: 'COMMENTS' }] : []),
    ...(chance.chance(0.03) ? [{ node: idOf('topic', chance.skewed(shape.topics)) }] : []),
  ]);
}

/** Mostly a claim of its own time, else one of the claims that come up again and again. */
function expressed(shape: Shape, chance: Random, number: number): Entry[] {
  if (chance.chance(0.1)) return [];
  const now = Math.floor((number / shape.statements) * shape.claims);
  const claim = (): Entry => ({
    node: idOf('claim', chance.chance(0.6) ? Math.max(0, now - chance.below(20)) : chance.skewed(shape.claims)),
    polarity: chance.pick(['AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES', 'QUESTIONS']),
    certainty: chance.pick(['CERTAIN', 'CERTAIN', 'PROBABLE', 'POSSIBLE']),
  });
  return distinct(chance.chance(0.05) ? [claim(), claim()] : [claim()]);
}

function referring(chance: Random, number: number): Record<string, Entry[]> {
  const found: Record<string, Entry[]> = {};
  for (const [field, probability] of references) {
    if (number === 0 || !chance.chance(probability)) continue;
    const node = idOf('statement', number - 1 - chance.below(Math.min(number, 500)));
    found[field] = [{ node, basis: chance.pick(['EXPLICIT', 'INFERRED']) }];
  }
  return found;
}

/** The document of its time, at times with the words it stands in, and at times an earlier one too. */
function places(shape: Shape, chance: Random, number: number, text: string): Entry[] {
  const now = Math.floor((number / shape.statements) * shape.documents);
  const node = idOf('document', now);
  const words = text.split(' ');
  const quoted = [{ node, exact: words.slice(0, 4).join(' '), part: 'CONTENT' }];
  const again = [...quoted, { node, exact: words.slice(4, 8).join(' '), part: 'CONTENT' }];
  const draw = chance.unit();
  const here = draw < 0.7 ? [{ node }] : draw < 0.95 ? quoted : again;
  const other = idOf('document', Math.max(0, now - 1 - chance.below(50)));
  return chance.chance(0.15) && other !== node ? [...here, { node: other }] : here;
}
