import { type Noun, type NounName, nouns } from '../model/noun.ts';
import type { Property } from '../model/property.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import { recordTypes } from './record.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What a person is told about a type, one of its fields, or a property of the entries of such a field; undefined where there is nothing to tell. */
export type Describe = (noun: string, field?: string, property?: string) => string | undefined;

const largestCount = 2_147_483_647;
const id: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^[^\\s:]+$',
  description: 'The id of a node, unique among all types: without spaces and colons.',
};
const formats: Readonly<Record<Property['kind'], (property: Property) => Schema>> = {
  text: ({ longest }) => ({ type: 'string', pattern: '\\S', maxLength: longest }),
  texts: ({ longest }) => ({
    type: 'array',
    items: { type: 'string', pattern: '\\S', maxLength: longest },
    uniqueItems: true,
  }),
  enum: ({ values }) => ({ type: 'string', enum: values }),
  date: () => ({ type: 'string', maxLength: 64, examples: ['2020-06-24', '2020-06', '2020~', '2020-01/2020-06'] }),
  url: ({ longest }) => ({ type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', maxLength: longest }),
  language: () => ({ type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', examples: ['en', 'en-GB'] }),
  country: () => ({ type: 'string', pattern: '^[A-Z]{2}$', examples: ['GB'] }),
  number: () => ({ type: 'number' }),
  count: () => ({ type: 'integer', minimum: 0, maximum: largestCount }),
};

/**
 * The JSON Schema (2020-12) of a line of our record format, made from the model. It says what can be said without looking
 * at other records; the import checks more.
 */
export function recordSchema(describe: Describe): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Claimgraph record',
    description:
      'One line of a JSON lines file that `claimgraph import` takes: a node with everything that starts there. A null is the same as nothing.',
    type: 'object',
    required: ['type', 'id'],
    discriminator: { propertyName: 'type' },
    oneOf: recordTypes.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: {
      id,
      ...Object.fromEntries(recordTypes.map((name) => [name, recordOf(nouns[name as NounName], describe)])),
    },
  };
}

function recordOf(noun: Noun, describe: Describe): Schema {
  const fields = relationshipsOf(noun.name).map((kind) => [kind.field, entriesOf(noun, kind, describe)] as const);
  return {
    type: 'object',
    ...told(describe(noun.name)),
    properties: {
      type: { const: noun.name },
      id: { $ref: '#/$defs/id' },
      recordedAt,
      ...propertiesOf(noun.properties, (name) => describe(noun.name, name)),
      ...(noun.labels.includes('Actor') ? { identifiers: optional(identifiers) } : {}),
      ...Object.fromEntries(fields),
    },
    required: ['type', 'id', ...requiredIn(noun.properties)],
    additionalProperties: false,
  };
}

const recordedAt = optional({
  type: 'string',
  description: 'When it counts as recorded, with an offset or Z; the time of the import if it is left out.',
});

const identifiers: Schema = {
  type: 'array',
  description: 'Names of the actor in registers.',
  items: {
    type: 'object',
    properties: {
      scheme: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$', maxLength: 500, examples: ['lei', 'wikidata'] },
      value: { type: 'string', pattern: '\\S', maxLength: 500 },
    },
    required: ['scheme', 'value'],
    additionalProperties: false,
  },
};

function entriesOf(noun: Noun, kind: RelationshipKind, describe: Describe): Schema {
  const end = kind.nested ? 'id' : 'node';
  const inner = kind.nested ? nouns.ActionEvent.properties : kind.properties;
  const tell = (name: string) => (kind.nested ? describe('ActionEvent', name) : describe(noun.name, kind.field, name));
  return optional({
    type: 'array',
    ...told(describe(noun.name, kind.field)),
    items: {
      type: 'object',
      properties: {
        ...(kind.nested ? { recordedAt } : {}),
        [end]: {
          $ref: '#/$defs/id',
          ...(kind.nested ? {} : { description: `The id of: ${kind.targets.join(', ')}.` }),
        },
        ...propertiesOf(inner, tell),
      },
      required: [end, ...requiredIn(inner)],
      additionalProperties: false,
    },
  });
}

function propertiesOf(properties: readonly Property[], tell: (name: string) => string | undefined): Schema {
  return Object.fromEntries(
    properties.map((property) => {
      const schema = { ...formats[property.kind](property), ...told(tell(property.name)) };
      return [property.name, isRequired(property) ? schema : optional(schema)];
    }),
  );
}

function requiredIn(properties: readonly Property[]): string[] {
  return properties.filter(isRequired).map(({ name }) => name);
}

function isRequired({ required, fallback }: Property): boolean {
  return required && fallback === undefined;
}

function told(description: string | undefined): Schema {
  return description === undefined ? {} : { description };
}

/** What may be left out may be null as well. */
function optional(schema: Schema): Schema {
  const values = schema.enum as readonly string[] | undefined;
  return { ...schema, type: [schema.type, 'null'], ...(values ? { enum: [...values, null] } : {}) };
}
