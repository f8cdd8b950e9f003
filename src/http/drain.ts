import type { FastifyInstance } from 'fastify';

/** Lets the last answers reach their clients before connections are cut. */
const lingerMs = 100;

/**
 * Makes `close()` wait for the requests in flight, at most `patienceMs`, and then cut the connections that remain: browsers
 * keep spare ones open that would hold the server for a minute. Answers given meanwhile ask their clients to hang up.
 */
export function drainOnClose(app: FastifyInstance, patienceMs: number): void {
  let inFlight = 0;
  let isClosing = false;
  const timers: NodeJS.Timeout[] = [];
  const cutAfter = (milliseconds: number) => {
    timers.push(setTimeout(() => app.server.closeAllConnections(), milliseconds));
  };
  app.addHook('onRequest', (_, reply, done) => {
    inFlight += 1;
    reply.raw.once('close', () => {
      inFlight -= 1;
      if (isClosing && inFlight === 0) cutAfter(lingerMs);
    });
    done();
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', (done) => {
    isClosing = true;
    cutAfter(inFlight === 0 ? lingerMs : patienceMs);
    done();
  });
  app.addHook('onClose', (_, done) => {
    for (const timer of timers) clearTimeout(timer);
    done();
  });
}
