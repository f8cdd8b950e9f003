import { Field, InputType } from 'type-graphql';
import { OnlyFor } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import { ClaimWhere } from './claim-where.ts';
import { DocumentWhere } from './document-where.ts';
import { RegulatoryActionWhere } from './regulatory-action-where.ts';
import { StatementWhere } from './statement-where.ts';
import { TopicWhere } from './topic-where.ts';

/** A condition on the nodes of one type. */
function On(label: string, type: () => object, many: string): PropertyDecorator {
  return (prototype, field) => {
    OnlyFor(label)(prototype, field);
    Field(type, { nullable: true, description: `Which ${many} are found; other types are not affected.` })(
      prototype,
      field,
    );
  };
}

@InputType({
  description:
    'Conditions on what a search finds, for each type by itself. A condition on one type does not leave out the others: name the `types` for that.',
})
export class SearchWhere {
  @On('Actor', () => ActorWhere, 'actors')
  actor?: ActorWhere;

  @On('Statement', () => StatementWhere, 'statements')
  statement?: StatementWhere;

  @On('Claim', () => ClaimWhere, 'claims')
  claim?: ClaimWhere;

  @On('RegulatoryAction', () => RegulatoryActionWhere, 'regulatory actions')
  regulatoryAction?: RegulatoryActionWhere;

  @On('Document', () => DocumentWhere, 'documents')
  document?: DocumentWhere;

  @On('Topic', () => TopicWhere, 'topics')
  topic?: TopicWhere;
}
