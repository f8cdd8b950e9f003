import { Field, ID, Int, ObjectType } from 'type-graphql';
import { rootConnection } from '../connection.ts';
import { RecordType } from '../enum/change.ts';
import { payload } from '../payload.ts';
import { Instant } from '../scalar.ts';
import { ChangeAuthor } from './change-event.ts';

@ObjectType({ description: 'How many records of a type an import made, altered and took away.' })
export class ImportBatchCounts {
  @Field(() => RecordType, { description: 'The type of these records.' })
  type: RecordType;

  @Field(() => Int, { description: 'How many were recorded.' })
  created: number;

  @Field(() => Int, { description: 'How often one was changed.' })
  changed: number;

  @Field(() => Int, { description: 'How many were taken away.' })
  removed: number;
}

@ObjectType({
  description:
    'An import, or the undoing of one: changes that were made together, in as many transactions as that took, under one name.',
})
export class ImportBatch {
  @Field(() => ID, { description: 'Its name, which its changes carry as their `batchId`.' })
  id: string;

  @Field(() => [String], {
    description: 'What was read, as it was named: files, folders, `-` for standard input; empty for an undoing.',
  })
  sources: string[];

  @Field(() => ChangeAuthor, { description: 'Who made it.' })
  author: ChangeAuthor;

  @Field(() => Instant, { description: 'When it began.' })
  startedAt: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'When it came to its end; null while it runs, and where it was interrupted.',
  })
  finishedAt?: string;

  @Field(() => [ImportBatchCounts], {
    description: 'What it did to records, by their types; empty where all was there already.',
  })
  counts: ImportBatchCounts[];

  @Field(() => ImportBatch, {
    nullable: true,
    description: 'The import that it takes back, or makes again where that was itself an undoing; null for any other.',
  })
  undoes?: ImportBatch;

  @Field(() => ImportBatch, {
    nullable: true,
    description: 'The import by which it was taken back, or began to be; null where it stands.',
  })
  undoneBy?: ImportBatch;
}

export const ImportBatchConnection = rootConnection('ImportBatch', {
  node: () => ImportBatch,
  one: 'import',
  many: 'imports',
});

export const UndoImportPayload = payload('UndoImport', {
  batch: {
    type: () => ImportBatch,
    cypher: 'import-batch/by-id',
    description: 'The import that takes it back: it stands in the log as one itself, and can be undone.',
  },
});
