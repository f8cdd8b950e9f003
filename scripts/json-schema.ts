import { writeFile } from 'node:fs/promises';
import 'reflect-metadata';
import { mappingSchema } from '../src/import/mapping/schema.ts';
import { recordSchemaText } from '../src/import/record-schema-text.ts';
import { buildClaimgraphSchema } from '../src/schema/build.ts';

/** Writes the JSON Schemas of records and of mappings anew, in the repository. */
const file = (name: string) => new URL(`../docs/schema/${name}.schema.json`, import.meta.url);
await writeFile(file('record'), recordSchemaText(await buildClaimgraphSchema()));
await writeFile(file('mapping'), `${JSON.stringify(mappingSchema, undefined, 2)}\n`);
