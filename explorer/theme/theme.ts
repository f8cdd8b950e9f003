import { computed, effect, signal } from '@preact/signals';
import type { Strand } from './look.ts';
import { strands } from './look.ts';

/** The colours of what is drawn on the canvas; the same as those of the style sheet. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly dark: boolean;
  strand(strand: Strand): string;
}

const light: Palette = {
  paper: '#ffffff',
  ink: '#1b2330',
  faint: '#dfe3ea',
  accent: '#005a9c',
  dark: false,
  strand: (strand) => strands[strand].light,
};

const dark: Palette = {
  paper: '#12161d',
  ink: '#e7ecf4',
  faint: '#2a313d',
  accent: '#6cc0f5',
  dark: true,
  strand: (strand) => strands[strand].dark,
};

export type Theme = 'auto' | 'light' | 'dark';

const key = 'claimgraph-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(prefersDark.matches);
prefersDark.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches;
});

/** What the reader chose; kept in the browser. */
export const theme = signal<Theme>(readTheme());
export const palette = computed(() =>
  (theme.value === 'auto' ? systemIsDark.value : theme.value === 'dark') ? dark : light,
);

/** Whether the reader's system asks for less motion. */
export const stillness = matchMedia('(prefers-reduced-motion: reduce)');

function readTheme(): Theme {
  const kept = safely(() => localStorage.getItem(key));
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Storage may be forbidden; the page does without. */
function safely<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Puts the theme on the page now and whenever it changes. */
export function keepTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = palette.value.dark ? 'dark' : 'light';
    const chosen = theme.value;
    safely(() => (chosen === 'auto' ? localStorage.removeItem(key) : localStorage.setItem(key, chosen)));
  });
}
