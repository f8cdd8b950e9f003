import { signal } from '@preact/signals';

/** The nodes that stand out on the stage while something else on the page speaks of them; undefined where nothing does. */
export const spotlight = signal<ReadonlySet<string> | undefined>(undefined);
