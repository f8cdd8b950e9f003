import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { buildClaimgraphSchema } from './build.ts';

/** Writes the schema in its printed form to `schema.graphql` of the working directory. */
await writeFile('schema.graphql', `${printSchema(await buildClaimgraphSchema())}\n`);
