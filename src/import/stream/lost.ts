import { growingNumbers } from './growing-numbers.ts';

/** Which of some records, by their numbers from 1, wait in vain: each takes 5 bytes, and 8 for each that it waits for. */
export interface Lost {
  has(record: number): boolean;
  /** Notes that a record waits in vain, and so do all that wait for it. */
  lose(record: number): void;
  waitFor(record: number, other: number): void;
}

/** Makes an empty memory of who waits for whom; it takes the same time in whatever order it is told. */
export function lostRecords(): Lost {
  const lost = growingNumbers(Uint8Array);
  /** By the record that is waited for: the step that was noted last; 0 where there is none. */
  const lastStep = growingNumbers(Uint32Array);
  /** By steps, from 1: who waits, and the step that was noted before for the same. */
  const waiters = growingNumbers(Uint32Array);
  const stepBefore = growingNumbers(Uint32Array);
  let steps = 0;
  const lose = (first: number) => {
    const left = [first];
    for (let record = left.pop(); record !== undefined; record = left.pop()) {
      if (lost.get(record) === 1) continue;
      lost.set(record, 1);
      for (let step = lastStep.get(record); step > 0; step = stepBefore.get(step)) left.push(waiters.get(step));
    }
  };
  return {
    has: (record) => lost.get(record) === 1,
    lose,
    waitFor(record, other) {
      if (lost.get(other) === 1) lose(record);
      steps += 1;
      waiters.set(steps, record);
      stepBefore.set(steps, lastStep.get(other));
      lastStep.set(other, steps);
    },
  };
}
