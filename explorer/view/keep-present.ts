import { effect } from '@preact/signals';
import { drawn } from '../drawing/drawn.ts';
import { askOnce } from '../question/remembered.ts';
import { HeadingsDocument } from '../question/typed.ts';
import { correct, view } from './history.ts';
import { idsNamed, renamed } from './rename.ts';

/** The most nodes that can be asked for at once. */
const mostIds = 1_000;

/** Goes on under the ids that actors have now, where an address names some that were merged into others: the address is put right in its place. */
export function keepPresent(): void {
  effect(() => {
    const { drawing, waiting } = drawn.value;
    const away = idsNamed(view.value).filter((id) => !drawing.nodes.has(id));
    if (!waiting && away.length > 0) void follow(away.slice(0, mostIds));
  });
}

async function follow(ids: readonly string[]): Promise<void> {
  // What fails here fails where it is shown too, and is told there.
  const nodes = await askOnce(HeadingsDocument, { ids: [...ids] }).then(
    (answer) => answer.nodes,
    () => [],
  );
  const names = nodes.flatMap((node, place): [string, string][] => {
    const asked = ids[place];
    return node && asked !== undefined && node.id !== asked ? [[asked, node.id]] : [];
  });
  if (names.length > 0) correct(renamed(view.peek(), new Map(names)));
}
