import { createRequire } from 'node:module';
import neo4j from 'neo4j-driver';

/** A statement as a peer sent it to the database; integers are plain numbers. */
export interface Traced {
  text: string;
  parameters: Record<string, unknown>;
}

type Run = (this: unknown, query: string | Traced, parameters?: Record<string, unknown>, ...more: unknown[]) => unknown;

/** The driver's classes through which every statement goes, whoever sends it. */
function runners(): { run: Run }[] {
  const driver = createRequire(import.meta.url).resolve('neo4j-driver');
  const { Session, Transaction } = createRequire(driver)('neo4j-driver-core');
  return [Session.prototype, Transaction.prototype];
}

/** Notes every statement that this process sends from now on; the returned function ends that and gives them. */
export function trace(): () => Traced[] {
  const noted: Traced[] = [];
  const originals = runners().map((prototype) => ({ prototype, run: prototype.run }));
  for (const { prototype, run } of originals) {
    prototype.run = function (query, parameters, ...more) {
      const { text, parameters: own } = typeof query === 'string' ? { text: query, parameters } : query;
      noted.push({ text, parameters: plain(own ?? {}) as Record<string, unknown> });
      return run.call(this, query, parameters, ...more);
    };
  }
  return () => {
    for (const { prototype, run } of originals) prototype.run = run;
    return noted;
  };
}

/** The driver's integers would lose their class on the way to another process. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
