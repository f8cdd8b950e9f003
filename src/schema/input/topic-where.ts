import { Cypher } from '../extension.ts';
import { StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which topics: conditions on a topic.')
export class TopicWhere extends NodeWhere {
  @Condition(() => StringFilter, 'A condition on the heading.')
  name?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the vocabulary.')
  scheme?: StringFilter;

  @Cypher('topic/broader')
  @Condition(() => TopicWhere, 'A topic just above it meets this condition.')
  broader?: TopicWhere;
}
