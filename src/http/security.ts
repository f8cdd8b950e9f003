import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Headers for every answer. Pages may load from their own origin only; `blob:` workers and inline styles are what the code
 * editor of GraphiQL needs. HTTPS is a matter of the proxy in front: no upgrade and no HSTS from here.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
    },
  },
  frameguard: { action: 'deny' },
  hsts: false,
};
