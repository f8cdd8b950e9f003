import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a page of ours may load: files of its own origin, and pictures that stand in its files as `data:`. */
export const contentPolicy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
};

/** Headers for every answer. HTTPS is a matter of the proxy in front: no upgrade and no HSTS from here. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
  frameguard: { action: 'deny' },
  hsts: false,
};
