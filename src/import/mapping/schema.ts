type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const told = (schema: Schema, description: string): Schema => ({ ...schema, description });

const file: Schema = {
  columns: told(
    { type: 'array', items: text, minItems: 1, uniqueItems: true },
    'The names of the columns; without them the first row of the file has them.',
  ),
  delimiter: told({ ...text, default: ',' }, 'What stands between the values of a row.'),
  quote: told({ type: ['string', 'null'], default: '"' }, 'The quotation mark around values; null if there is none.'),
  encoding: told({ ...text, default: 'utf-8' }, 'How text is stored, such as windows-1252 or utf-16le.'),
  nulls: told({ type: 'array', items: { type: 'string' } }, 'Texts that stand for nothing, besides blank ones.'),
};
const format = told({ enum: ['csv', 'jsonl'] }, 'Separated values, or one JSON object a line.');

/** The JSON Schema (2020-12) of a mapping file. What stands in its expressions is checked by compiling them. */
export const mappingSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Claimgraph mapping',
  description: 'How the rows of a file become records of Claimgraph. docs/import/mapping.md explains it.',
  ...object(
    {
      about: told(text, 'What the file is, where it comes from, and what is left out.'),
      source: object(
        {
          format,
          ...file,
          group: told(
            text,
            'A column: rows that follow each other with the same value there are one row, its rows seen as @rows.',
          ),
        },
        ['format'],
      ),
      values: told(
        { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'string' } } },
        'Lists for the filter map: what is written instead of a text. * is for all other texts, - for nothing.',
      ),
      tables: told(
        {
          type: 'object',
          additionalProperties: object(
            {
              file: told(text, 'A file beside the source.'),
              format,
              ...file,
              key: told(
                { type: ['string', 'array'], minLength: 1, items: text },
                'A template over its columns by which its rows are found, or several; one that gives a list stands for several keys.',
              ),
              skip: ref('skip'),
            },
            ['file', 'key'],
          ),
        },
        'Other files that the filter lookup finds rows in; they are held in memory.',
      ),
      snapshot: told(
        object({ list: told(text, 'The id of the document that stands for the list.') }, ['list']),
        'The file is a list at a day: what an earlier one had and this one has not has ended. The day is given by --snapshot.',
      ),
      let: told(
        { type: 'object', propertyNames: { pattern: '^[^@.|:}]+$' } },
        'Values that are worked out for each row, in their order, and then used by their names as columns are.',
      ),
      skip: ref('skip'),
      always: told({ type: 'array', items: ref('rule') }, 'Records that no row is needed for.'),
      records: told({ type: 'array', items: ref('rule'), minItems: 1 }, 'The records that every row makes.'),
    },
    ['source', 'records'],
  ),
  $defs: {
    skip: told(
      {
        type: 'array',
        items: object({ when: ref('condition'), because: told(text, 'What the summary counts them as.') }, [
          'when',
          'because',
        ]),
      },
      'Rows that make nothing, and why. They are counted.',
    ),
    condition: told(
      {
        anyOf: [
          text,
          object({ value: text, is: { type: ['string', 'number', 'boolean'] } }, ['value', 'is']),
          object({ value: text, in: { type: 'array', items: { type: ['string', 'number', 'boolean'] } } }, [
            'value',
            'in',
          ]),
          object({ value: text, matches: told(text, 'A regular expression.') }, ['value', 'matches']),
          object({ not: ref('condition') }, ['not']),
          object({ all: { type: 'array', items: ref('condition'), minItems: 1 } }, ['all']),
          object({ any: { type: 'array', items: ref('condition'), minItems: 1 } }, ['any']),
        ],
      },
      'A template that must be something, or a comparison of one, or conditions joined.',
    ),
    rule: {
      type: 'object',
      properties: {
        each: told({}, 'A list: the record is made for every element, seen as @item.'),
        when: ref('condition'),
        keep: told({ type: 'boolean' }, 'A node that is there already stays as it is.'),
        type: told({}, 'The type of the record.'),
        id: told({}, 'The id of the record.'),
      },
      required: ['type', 'id'],
      description:
        'A record of Claimgraph whose values are expressions: its other fields are those of record.schema.json.',
    },
  },
};
