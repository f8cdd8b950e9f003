import type { Draft, Entry } from '../draft.ts';
import type { Refuse } from '../problem.ts';

/**
 * The rules of one statement: somebody says it, unless a document's narrator does; a narrator's remark stands in a
 * document; who speaks for others says for whom.
 */
export function checkStatement(draft: Draft, entries: (field: string) => readonly Entry[], refuse: Refuse): void {
  const narration = draft.properties.form === 'NARRATION';
  const speakers = entries('assertedBy');
  if (narration) {
    for (const field of ['assertedBy', 'onBehalfOf']) {
      if (entries(field).length > 0) refuse(field, 'a NARRATION is nobody’s but the document’s; leave it out');
    }
    if (entries('foundIn').length === 0) refuse('foundIn', 'a NARRATION stands in a document; name it');
  } else if (speakers.length === 0) {
    refuse('assertedBy', 'every statement but a NARRATION has a speaker');
  }
  const spokesperson = speakers.find((entry) => entry.properties.via === 'SPOKESPERSON');
  if (spokesperson && entries('onBehalfOf').length === 0) {
    refuse(`${spokesperson.place}.via`, 'a SPOKESPERSON speaks for someone; name them in onBehalfOf');
  }
  checkSpans(entries('foundIn'), refuse);
}

/** The rules of evidence: a span has both ends in order and its words, and several spans in one document all have words. */
function checkSpans(found: readonly Entry[], refuse: Refuse): void {
  for (const { place, node, properties } of found) {
    const { exact, prefix, suffix, part, start, end } = properties;
    if ((start === undefined) !== (end === undefined)) refuse(place, 'start and end stand together or not at all');
    if (start !== undefined && end !== undefined) {
      if (end <= start) refuse(`${place}.end`, `${end} must be greater than start, ${start}`);
      const length = typeof exact === 'string' ? [...exact].length : undefined;
      if (length !== undefined && end > start && Number(end) - Number(start) !== length) {
        refuse(
          `${place}.exact`,
          `has ${length} characters, but start and end are ${Number(end) - Number(start)} apart`,
        );
      }
    }
    if (exact !== undefined) continue;
    if ([prefix, suffix, part, start, end].some((value) => value !== undefined)) {
      refuse(`${place}.exact`, 'is required where the entry has prefix, suffix, part, start or end');
    }
    if (found.filter((entry) => entry.node === node).length > 1) {
      refuse(`${place}.exact`, `is required where a statement has several entries for ${node}`);
    }
  }
}
