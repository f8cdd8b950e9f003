import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** From what a look-up takes to the default time limit of a request, in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * `/metrics`, in the text format of Prometheus: how long requests took by route, method and status, the codes of the errors in answers,
 * how many statements ran and subscriptions run, and what Node tells of the process. Labels hold nothing that callers choose, so that
 * their number is bounded and no question shows.
 */
export function serveMetrics(app: FastifyInstance, countSubscriptions: () => number): void {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'claimgraph_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer; status "none": the client went away before.',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'claimgraph_errors_total',
    help: 'Errors in answers of GraphQL, by their code.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Counter({
    name: 'claimgraph_statements_total',
    help: 'Cypher statements that were run to answer requests.',
    registers,
  });
  const kept = new Counter({
    name: 'claimgraph_kept_answers_total',
    help: 'Answers that were given again, because nothing had changed.',
    registers,
  });
  new Gauge({
    name: 'claimgraph_subscriptions',
    help: 'Subscriptions that run now.',
    registers,
    collect() {
      this.set(countSubscriptions());
    },
  });

  function observe(
    { method, routeOptions, record }: FastifyRequest,
    { raw, statusCode, elapsedTime }: FastifyReply,
  ): void {
    const status = raw.writableFinished ? String(statusCode) : 'none';
    durations.observe({ route: routeOptions.url ?? 'none', method, status }, elapsedTime / 1_000);
    statements.inc(record.statements.length);
    if (record.kept) kept.inc();
    for (const code of record.codes) errors.inc({ code });
  }

  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => observe(request, reply));
  });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
