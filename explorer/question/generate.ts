import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocument from '@graphql-codegen/typed-document-node';
import * as operation from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const folder = fileURLToPath(new URL('.', import.meta.url));
const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** Where the typed documents stand. */
export const typedFile = join(folder, 'typed.ts');

const text = 'string';
const config = {
  documentMode: 'string',
  useTypeImports: true,
  dedupeFragments: true,
  scalars: { ID: text, EDTF: text, LocalDate: text, Instant: text, URL: text, JSON: 'unknown' },
};

/** The questions of this folder as documents that know their variables and answers, as TypeScript. */
export function generateTyped(): Promise<string> {
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }));
  return codegen({
    filename: typedFile,
    schema: parse(readFileSync(schemaFile, 'utf8')),
    documents,
    config,
    plugins: [{ operation: {} }, { typedDocument: {} }],
    pluginMap: { operation, typedDocument },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(typedFile, await generateTyped());
