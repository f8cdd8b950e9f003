import { totalmem } from 'node:os';

const mebibyte = 1024 * 1024;

/** The text of neo4j.conf for a server that only this machine reaches, on this Bolt port. `more` overrides. */
export function configurationText(port: number, more: Record<string, string> = {}): string {
  const settings: Record<string, string> = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // Preallocated transaction logs take half a gigabyte of an empty database.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'server.memory.pagecache.size': `${memoryShare(0.125, 128, 1024)}m`,
    // Neo4j waits 5 s twice for Bolt after both databases have written their last checkpoint and stopped (debug.log shows the
    // order), so cutting the waits short loses nothing and a stop takes 0.3 s in place of 10.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
    ...more,
  };
  return `# Written at every start; changes are lost.\n${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')}`;
}

/** What Java is told of its memory: the server's main class, started without Neo4j's own launcher, does not take it from neo4j.conf. */
export function heapOption(): string {
  return `-Xmx${memoryShare(0.25, 512, 4096)}m`;
}

/**
 * What Java is told where it works by itself for long, with all processors, and nobody waits for an answer. Only Linux has the second, and
 * another system passes it over.
 */
export const longWorkOptions: readonly string[] = [
  '-XX:+UseParallelGC',
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:+UseTransparentHugePages',
];

/** A share of the machine's memory within bounds, in MiB. */
export function memoryShare(share: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, (totalmem() * share) / mebibyte)));
}

/** The Bolt address in a text that `configurationText` has written; undefined where there is none. */
export function configuredAddress(configuration: string): string | undefined {
  return /^server\.bolt\.listen_address=(\S+)$/m.exec(configuration)?.[1];
}
