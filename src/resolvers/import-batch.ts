import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { decide } from '../mutation/mutate.ts';
import { undoImport } from '../mutation/undo-import.ts';
import { project } from '../projection/project.ts';
import { Cost, Cypher, Scope } from '../schema/extension.ts';
import { ImportBatchConnection, UndoImportPayload } from '../schema/type/import-batch.ts';
import { ReasonArguments, type ReasonTerms } from '../schema/write.ts';

@Resolver()
export class ImportBatchResolver {
  @Query(() => ImportBatchConnection, { description: 'All imports, the one that began last first.' })
  @Cypher('import-batch/all')
  @Cost(20)
  importBatches(
    @Arg('first', () => Int, { nullable: true, description: 'How many to return: 1 to 1000; 20 if not given.' })
    _first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Only those after this cursor of an earlier page.' })
    _after: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    context.isUnlogged = true;
    return project(info, context);
  }

  @Mutation(() => UndoImportPayload, {
    description:
      'Takes an import back: every record that it made, altered or took away is again what it was before. A CONFLICT names what was changed, ' +
      'or came to rest on it, since. At most 5,000 changes; `claimgraph batch undo` takes back any import.',
  })
  @Scope('admin')
  @ReasonArguments
  undoImport(
    @Arg('batch', () => ID, { description: 'The name of the import.' }) batch: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...[idempotencyKey, reason]: ReasonTerms
  ) {
    return decide(info, context, { batch }, [idempotencyKey, undefined, reason], (given, run, origin) =>
      undoImport(run, given.batch, origin),
    );
  }
}
