import { setFlagsFromString } from 'node:v8';

/** How much garbage may lie in the heap of a server before it is collected, in percent of what was in use after the last time. */
const serverPercent = 75;

/**
 * Has V8 collect this process's garbage when its heap has grown by so many percent of what was in use, three quarters if nothing is said; by itself it waits for up to four
 * times as much, counting on the memory of the whole machine. A V8 that has not this option says so, and the process goes on.
 */
export function collectEarly(growthPercent = serverPercent): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
