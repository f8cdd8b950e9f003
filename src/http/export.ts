import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CannotExport } from '../export/cannot-export.ts';
import { exportGraph } from '../export/export.ts';
import { type ExportFormat, exportFormats } from '../export/format.ts';
import type { Database } from '../neo4j/database.ts';
import { challengeOf } from './challenge.ts';
import { explain, isMasked, statusOf } from './error.ts';
import { type ExportQuery, readExportQuery } from './export-query.ts';

export interface ExportRouteOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** Rejects with a GraphQLError where the request may not read. */
  readonly mayRead?: (request: FastifyRequest) => Promise<void>;
}

/** How long a client may take nothing of what is ready for it. */
const stallMs = 120_000;

/** Answers GET /export/FILE for every format: streamed, and given up when the client goes away or stands still. */
export function serveExport(app: FastifyInstance, options: ExportRouteOptions): void {
  for (const format of exportFormats) {
    app.get(`/export/${format.file}`, { exposeHeadRoute: false }, (request, reply) =>
      answer(request, reply, format, options).catch((error) => refuse(request, reply, error)),
    );
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  format: ExportFormat,
  { database, schema, mayRead }: ExportRouteOptions,
): Promise<FastifyReply> {
  await mayRead?.(request);
  const { choice, options } = readExportQuery(request.query as ExportQuery);
  const leaving = new AbortController();
  reply.raw.once('close', () => leaving.abort());
  const chunks = exportGraph({ database, schema, format, choice, options, signal: leaving.signal });
  // What goes wrong before the first piece can still be answered in words.
  const first = await chunks.next();
  const body = Readable.from(
    patiently(first, chunks, () => reply.raw.destroy()),
    { objectMode: false },
  );
  const packed = negotiate(request.headers['accept-encoding'] ?? '', ['gzip']) === 'gzip';
  reply
    .type(`${format.mediaType}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${format.file}"`)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-encoding');
  if (!packed) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(pipeline(body, createGzip(), () => {}));
}

/** The pieces, as long as each is taken in good time. */
async function* patiently(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
  giveUp: () => void,
): AsyncGenerator<string> {
  let timer: NodeJS.Timeout | undefined;
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      timer = setTimeout(giveUp, stallMs);
      yield next.value;
      clearTimeout(timer);
    }
  } finally {
    clearTimeout(timer);
    await rest.return(undefined);
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { code, message } =
    error instanceof CannotExport ? { code: 'CONFLICT', message: error.message } : explain(error);
  // The error handler of the server logs it, and names the request under which it stands in the log.
  if (isMasked(code)) throw error;
  request.record.codes = [code];
  const extensions = error instanceof GraphQLError ? error.extensions : { code };
  const challenge = challengeOf(extensions);
  if (challenge !== undefined) reply.header('www-authenticate', challenge);
  return reply.code(statusOf(code)).send({ errors: [{ message, extensions }] });
}
