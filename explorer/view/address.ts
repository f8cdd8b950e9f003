import { buckets } from '../timeline/period.ts';
import { type Expansion, noFilter, type Place, startView, usualBudget, type View } from './view.ts';

/** Where a view stands in the address: behind the `#`, so that what is looked at never leaves the browser on its own. */
const lists = {
  act: 'acts',
  stance: 'stances',
  polarity: 'polarities',
  topic: 'topics',
  publisher: 'publishers',
} as const;

const largestBudget = 500;

/** A view as the part of an address behind `#`: what differs from the start, in a fixed order. */
export function writeAddress(view: View): string {
  const parts = new URLSearchParams();
  for (const id of view.around) parts.append('around', id);
  if (view.collapse !== startView.collapse) parts.append('draw', 'statements');
  if (view.budget !== usualBudget) parts.append('budget', String(view.budget));
  for (const { id, relation } of view.expanded) parts.append('expand', `${relation}:${id}`);
  for (const id of view.hidden) parts.append('hide', id);
  for (const [id, { x, y }] of Object.entries(view.pinned)) parts.append('pin', `${x},${y}:${id}`);
  const { filter } = view;
  if (filter.from !== '') parts.append('from', filter.from);
  if (filter.to !== '') parts.append('to', filter.to);
  for (const [name, key] of Object.entries(lists)) for (const value of filter[key]) parts.append(name, value);
  if (view.bucket !== startView.bucket) parts.append('by', view.bucket.toLowerCase());
  if (view.route) {
    parts.append('path-from', view.route.from);
    parts.append('path-to', view.route.to);
  }
  if (view.shape === 'LIST') parts.append('show', 'list');
  if (view.open !== '') parts.append('open', view.open);
  return parts.toString();
}

/** The view that an address stands for. What cannot be read is left out: an address is typed, cut and mailed. */
export function readAddress(address: string): View {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const all = (name: string) => [...new Set(parts.getAll(name).filter((value) => value !== ''))];
  const budget = Number(parts.get('budget'));
  const route = { from: parts.get('path-from') ?? '', to: parts.get('path-to') ?? '' };
  return {
    around: all('around'),
    collapse: parts.get('draw') === 'statements' ? 'NONE' : 'ACTORS',
    budget: Number.isInteger(budget) && budget >= 1 && budget <= largestBudget ? budget : usualBudget,
    expanded: parts.getAll('expand').flatMap(readExpansion),
    hidden: all('hide'),
    pinned: Object.fromEntries(parts.getAll('pin').flatMap(readPin)),
    filter: {
      ...noFilter,
      from: parts.get('from') ?? '',
      to: parts.get('to') ?? '',
      ...Object.fromEntries(Object.entries(lists).map(([name, key]) => [key, all(name)])),
    },
    bucket: buckets.find((bucket) => bucket.toLowerCase() === parts.get('by')) ?? startView.bucket,
    open: parts.get('open') ?? '',
    route: route.from === '' && route.to === '' ? undefined : route,
    shape: parts.get('show') === 'list' ? 'LIST' : 'DRAWING',
  };
}

/** A text before the first colon and an id after it: no id holds a colon. */
function divide(text: string): readonly [string, string] | undefined {
  const colon = text.indexOf(':');
  return colon < 0 || colon === text.length - 1 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}

function readExpansion(text: string): Expansion[] {
  const parts = divide(text);
  return parts && /^[A-Z_]*$/.test(parts[0]) ? [{ relation: parts[0], id: parts[1] }] : [];
}

function readPin(text: string): [string, Place][] {
  const parts = divide(text);
  const [x, y] = (parts?.[0] ?? '').split(',').map(Number);
  if (parts === undefined || x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y))
    return [];
  return [[parts[1], { x, y }]];
}
