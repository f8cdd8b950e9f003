import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { CannotImport } from '../cannot-import.ts';
import type { Mistake } from './expression.ts';
import { compileMapping, type Mapping } from './mapping.ts';
import { mappingSchema } from './schema.ts';

/** More mistakes than these are only counted. */
const shown = 10;
const noCondition =
  'is no condition: write a template, or an object with value and is, in or matches, or with not, all or any';

/** Reads a mapping file. Throws CannotImport that names every mistake with its line. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotImport(`The mapping ${path} cannot be read (${error.code}); correct the path.`, error);
  });
  return parseMapping(text, path);
}

/** Makes a mapping of the text of its file. Throws CannotImport that names every mistake with its line. */
export function parseMapping(text: string, path: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) throw new CannotImport(`${path}, line ${wrong.linePos?.[0].line ?? 1}: ${wrong.message.split('\n')[0]}`);
  const lineOf = (at: Mistake['path']): number => lines.linePos(offsetOf(document, at)).line;
  const written: unknown = document.toJS();
  const mistakes = schemaMistakes(written);
  const mapping =
    mistakes.length > 0 ? undefined : compileMapping(written, { path, lineOf, mistake: (one) => mistakes.push(one) });
  if (mapping && mistakes.length === 0) return mapping;
  const told = mistakes.map((one) => `${path}, line ${lineOf(one.path)}: ${mistakeText(one)}`);
  const more = told.length > shown ? [`and ${told.length - shown} more`] : [];
  throw new CannotImport([...told.slice(0, shown), ...more].join('\n'));
}

function mistakeText({ path, message }: Mistake): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${place.replace(/^\./, '') || 'the mapping'} ${message}`;
}

/** Where in the text the value at a path begins; for one that is left out, where its object does. */
function offsetOf(document: Document, path: Mistake['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const accepts = new Ajv2020({ allErrors: true, strictTypes: false }).compile(mappingSchema);

function schemaMistakes(written: unknown): Mistake[] {
  if (accepts(written)) return [];
  const errors = accepts.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  // Of the many ways in which something is no condition, none is worth telling.
  const plain = errors.filter(({ instancePath }) => !choices.some((choice) => instancePath.startsWith(choice)));
  const outer = choices.filter((choice) => !choices.some((other) => other !== choice && choice.startsWith(other)));
  return [
    ...plain.map((error) => ({ path: stepsOf(error.instancePath), message: errorText(error) })),
    ...[...new Set(outer)].map((choice) => ({ path: stepsOf(choice), message: noCondition })),
  ];
}

function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function errorText({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `has the unknown field ${params.additionalProperty}`;
  if (keyword === 'required') return `lacks the field ${params.missingProperty}`;
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as string[]).join(', ')}`;
  return message ?? 'is wrong';
}
