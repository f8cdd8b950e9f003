import { relationshipKinds } from '../../model/relationship.ts';
import type { Judgement } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Steps = Map<string, Set<string>>;

export const circleRule: Rule = {
  name: 'circle',
  severity: 'ERROR',
  holds: 'Chains do not lead back: no statement reports itself over others, no topic is broader than itself.',
  hint: 'Remove the step of the circle that is wrong.',
  parameters: { types: [...new Set(relationshipKinds.filter(({ acyclic }) => acyclic).map(({ type }) => type))] },
  begin() {
    const byType = new Map<string, Steps>();
    return {
      row([type, source, target]) {
        const steps = byType.get(String(type)) ?? new Map<string, Set<string>>();
        byType.set(String(type), steps);
        steps.set(String(source), (steps.get(String(source)) ?? new Set()).add(String(target)));
        return [];
      },
      end: () => [...byType].flatMap(([type, steps]) => judge(type, steps)),
    };
  },
};

/** One finding for every circle, where circles that share a node count once; it is told from its least id on. */
function judge(type: string, steps: Steps): Judgement[] {
  const inCircles = prune(steps);
  const judged = new Set<string>();
  return [...inCircles.keys()].sort().flatMap((start) => {
    if (judged.has(start)) return [];
    const circle = circleFrom(start, inCircles);
    if (circle.some((id) => judged.has(id))) return [];
    for (const id of circle) judged.add(id);
    const [first = start] = circle;
    return [{ id: first, message: `leads back to itself by ${type}: ${[...circle, first].join(', ')}` }];
  });
}

/** Takes away, again and again, what leads nowhere and what nothing leads to: circles are left, and what lies between them. */
function prune(steps: Steps): Steps {
  return withoutDeadEnds(reversed(withoutDeadEnds(reversed(steps))));
}

function withoutDeadEnds(steps: Steps): Steps {
  const left = new Map([...steps].map(([id, targets]) => [id, new Set(targets)]));
  const back = reversed(steps);
  const ends = [...back.keys()].filter((id) => !left.has(id));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const id of back.get(end) ?? []) {
      const targets = left.get(id);
      targets?.delete(end);
      if (targets?.size !== 0) continue;
      left.delete(id);
      ends.push(id);
    }
  }
  return left;
}

function reversed(steps: Steps): Steps {
  const back: Steps = new Map();
  for (const [id, targets] of steps) {
    for (const target of targets) back.set(target, (back.get(target) ?? new Set()).add(id));
  }
  return back;
}

/** Follows steps that never end until an id comes by again; the circle begins at its least id. */
function circleFrom(start: string, steps: Steps): string[] {
  const path: string[] = [];
  const places = new Map<string, number>();
  let id = start;
  while (!places.has(id)) {
    places.set(id, path.length);
    path.push(id);
    id = [...(steps.get(id) ?? [])].sort()[0] as string;
  }
  const circle = path.slice(places.get(id));
  const least = circle.indexOf(circle.toSorted()[0] as string);
  return [...circle.slice(least), ...circle.slice(0, least)];
}
