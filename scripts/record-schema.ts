import { writeFile } from 'node:fs/promises';
import 'reflect-metadata';
import { recordSchemaText } from '../src/import/record-schema-text.ts';
import { buildClaimgraphSchema } from '../src/schema/build.ts';

/** Writes the JSON Schema of our record format anew, in the repository. */
const file = new URL('../docs/schema/record.schema.json', import.meta.url);
await writeFile(file, recordSchemaText(await buildClaimgraphSchema()));
