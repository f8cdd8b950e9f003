import type { View } from './view.ts';

/** The ids of nodes that a view names: of an edge, those of its ends. */
export function idsNamed({ around, expanded, hidden, pinned, filter, open, route }: View): string[] {
  const [source = '', , target = ''] = open.split(':');
  const others = [...hidden, ...Object.keys(pinned), ...filter.topics, ...filter.publishers];
  const ids = [...around, ...expanded.map(({ id }) => id), ...others, source, target, route?.from, route?.to];
  return [...new Set(ids)].filter((id) => id !== undefined && id !== '') as string[];
}

/** The view with other names for some of the nodes that it names; two that get one name are one. */
export function renamed(view: View, names: ReadonlyMap<string, string>): View {
  const nameOf = (id: string) => names.get(id) ?? id;
  const each = (ids: readonly string[]) => [...new Set(ids.map(nameOf))];
  const { expanded, pinned, filter, open, route } = view;
  const [source = '', ...rest] = open.split(':');
  return {
    ...view,
    around: each(view.around),
    expanded: expanded.map(({ id, relation }) => ({ id: nameOf(id), relation })),
    hidden: each(view.hidden),
    pinned: Object.fromEntries(Object.entries(pinned).map(([id, place]) => [nameOf(id), place])),
    filter: { ...filter, topics: each(filter.topics), publishers: each(filter.publishers) },
    open: [nameOf(source), ...rest.map((part, index) => (index === 1 ? nameOf(part) : part))].join(':'),
    route: route && { from: nameOf(route.from), to: nameOf(route.to) },
  };
}
