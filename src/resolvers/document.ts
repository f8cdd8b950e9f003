import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { DocumentOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { DocumentWhere } from '../schema/input/document-where.ts';
import { RootPage } from '../schema/page.ts';
import { DocumentConnection } from '../schema/root-connection.ts';
import { Document } from '../schema/type/document.ts';

@Resolver()
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document by id; null where there is none.' })
  @Cypher('document/by-id')
  document(
    @Arg('id', () => ID, { description: 'The id of the document.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => DocumentConnection, { description: 'Documents, newest first unless told otherwise.' })
  @Cypher('document/all')
  @RootPage(() => DocumentWhere, DocumentOrder)
  documents(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
