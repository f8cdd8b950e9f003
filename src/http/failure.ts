import type { FastifyError, FastifyInstance } from 'fastify';

/** Answers requests that never reach a route, or that fail on the way, in the shape of GraphQL errors. */
export function answerFailures(app: FastifyInstance, bodyLimit: number): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0];
    return reply.code(404).send(failure('NOT_FOUND', `There is nothing at ${path}; GraphQL answers at /graphql.`));
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(failure('BAD_REQUEST', sentence(error, bodyLimit)));
    request.log.error({ err: error }, 'request failed');
    const message = `Something went wrong on our side. The log knows more under the request id ${request.id}.`;
    return reply.code(status).send(failure('INTERNAL_SERVER_ERROR', message, { requestId: request.id }));
  });
}

function failure(code: string, message: string, more: Record<string, unknown> = {}): object {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

function sentence({ code, message }: FastifyError, bodyLimit: number): string {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `The request is larger than ${bodyLimit / 1024} KiB; send a shorter query or fewer variables.`;
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'Send the request as application/json.';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The request has no body; send JSON with a "query".';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The body of the request is not valid JSON.';
    default:
      return message;
  }
}
