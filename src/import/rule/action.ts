import type { Entry } from '../draft.ts';
import type { Refuse } from '../problem.ts';

/** The rule of a regulatory action: a number says what it measures and in which unit. */
export function checkAction(entries: (field: string) => readonly Entry[], refuse: Refuse): void {
  for (const { place, properties } of entries('appliesTo')) {
    if (properties.value === undefined) continue;
    for (const name of ['measure', 'unit']) {
      if (properties[name] === undefined) refuse(`${place}.${name}`, 'is required where there is a value');
    }
  }
}
