import { writeFile } from 'node:fs/promises';
import { buildClaimgraphSchema } from './build.ts';
import { printedSchema } from './printed.ts';

/** Writes the schema in its printed form to `schema.graphql` of the working directory. */
await writeFile('schema.graphql', printedSchema(await buildClaimgraphSchema()));
