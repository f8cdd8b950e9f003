import { StringFilter } from './filter.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which identifiers: conditions on one identifier of an actor.')
export class IdentifierWhere {
  @Condition(() => StringFilter, 'A condition on the register, such as `wikidata`.')
  scheme?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the identifier in that register.')
  value?: StringFilter;
}
