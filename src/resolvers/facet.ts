import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { actionFacets, FacetField, statementFacets } from '../schema/enum/facet.ts';
import { Cost, CountedBy, Cypher, Size } from '../schema/extension.ts';
import { RegulatoryActionWhere } from '../schema/input/regulatory-action-where.ts';
import { StatementWhere } from '../schema/input/statement-where.ts';
import { withArguments } from '../schema/page.ts';
import { Facet } from '../schema/type/facet.ts';

const FacetArguments = withArguments([
  {
    name: 'fields',
    type: () => [FacetField],
    required: true,
    description: 'By what to count; their order does not matter.',
  },
  {
    name: 'where',
    type: () => StatementWhere,
    description: 'Which statements to count; all if neither this nor `whereActions` is given.',
  },
  {
    name: 'whereActions',
    type: () => RegulatoryActionWhere,
    description:
      'Which regulatory actions to count, instead of statements; `{}` counts all of them. Not together with `where`.',
  },
  {
    name: 'size',
    type: () => Int,
    defaultValue: 10,
    description: 'How many values to give for each field: 0 to 1000.',
  },
]);

const maxSize = 1000;

/** What each field costs that is counted over everything, and over what meets a condition. */
const price = { all: 500, some: 50 };

@Resolver()
export class FacetResolver {
  @Query(() => [Facet], {
    description:
      'How many statements, or with `whereActions` how many regulatory actions, have each value of the fields asked, in the order in ' +
      'which FacetField lists these.',
  })
  @Cypher('facet/counts')
  @Size(9)
  @CountedBy({
    argument: 'fields',
    dimensions: { StatementWhere: statementFacets, RegulatoryActionWhere: actionFacets },
  })
  @Cost(
    ({ where, whereActions, fields }) => (where || whereActions ? price.some : price.all) * new Set(fields as []).size,
  )
  @FacetArguments
  facets(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    _fields?: unknown,
    _where?: unknown,
    _whereActions?: unknown,
    size = 10,
  ) {
    if (size < 0 || size > maxSize)
      throw new GraphQLError(`size must be from 0 to ${maxSize}; it is ${size}.`, {
        extensions: { code: 'BAD_USER_INPUT', argument: 'size' },
      });
    return project(info, context);
  }
}
