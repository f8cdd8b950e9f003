/**
 * The groups of nodes that lead to each other, by the steps from each node; steps to others are passed over. A group
 * comes after those its nodes lead to. Tarjan's algorithm, without recursion because chains may be long.
 */
export function stronglyConnected(steps: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = [];
  const place = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) as number, to));
  const enter = (node: string) => {
    place.set(node, place.size);
    lowest.set(node, place.get(node) as number);
    open.push(node);
    isOpen.add(node);
    return { node, left: (steps.get(node) ?? []).filter((next) => steps.has(next)) };
  };
  for (const start of steps.keys()) {
    const path = place.has(start) ? [] : [enter(start)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.left.pop();
      if (next !== undefined) {
        if (!place.has(next)) path.push(enter(next));
        else if (isOpen.has(next)) lower(here.node, place.get(next) as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.node, lowest.get(here.node) as number);
      if (lowest.get(here.node) === place.get(here.node)) groups.push(closed(here.node, open, isOpen));
    }
  }
  return groups;
}

function closed(first: string, open: string[], isOpen: Set<string>): string[] {
  const group = open.splice(open.lastIndexOf(first));
  for (const node of group) isOpen.delete(node);
  return group;
}
