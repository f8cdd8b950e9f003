import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isSelected, readArguments } from './argument.ts';
import { findField } from './field.ts';
import { readPage } from './page.ts';
import { priceOf, sizeOf } from './price.ts';
import { TooCostly } from './too-costly.ts';

/** What a query asks for at most, known before any of it runs. */
export interface Measure {
  /** Objects that the answer can hold, plus the declared prices of its fields and the conditions of its filters. */
  cost: number;
  /** Levels of fields; introspection is not counted. */
  depth: number;
  /** Fields under an alias, fragments spelled out. */
  aliases: number;
}

export interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced by the types of the operation's variables. */
  variables: Record<string, unknown>;
  maxPage: number;
}

/** More fields than this, fragments spelled out, are not even counted. */
const maxSelections = 10_000;

/**
 * Measures a validated operation (so its fragments form no cycle). Only what @skip and @include leave is counted; of the
 * types that one abstract field may return, the dearest. Throws BAD_USER_INPUT where an argument asks for an impossible page.
 */
export function measure(question: Question): Measure {
  const { schema, operation } = question;
  const root = schema.getRootType(operation.operation);
  const tally = { depth: 0, aliases: 0, selections: 0 };
  const cost = root ? costOf(question, tally, operation.selectionSet, { type: root, page: 0, depth: 0 }) : 0;
  return { cost, depth: tally.depth, aliases: tally.aliases };
}

interface Tally {
  depth: number;
  aliases: number;
  selections: number;
}

/** Where a selection set stands: `page` is the page size that the connection around it was asked for. */
interface Place {
  type: GraphQLCompositeType;
  page: number;
  depth: number;
}

function costOf(question: Question, tally: Tally, { selections }: SelectionSetNode, place: Place): number {
  const costs = new Map<string, number>();
  for (const selection of selections) {
    tally.selections += 1;
    if (tally.selections > maxSelections) throw new TooCostly('fields', tally.selections, maxSelections);
    if (!isSelected(selection, question.variables)) continue;
    const [type, cost] = costOfSelection(question, tally, selection, place);
    for (const name of concreteNames(question.schema, type)) costs.set(name, (costs.get(name) ?? 0) + cost);
  }
  return Math.max(0, ...costs.values());
}

function costOfSelection(
  question: Question,
  tally: Tally,
  selection: SelectionNode,
  place: Place,
): [type: GraphQLCompositeType, cost: number] {
  if (selection.kind === Kind.FIELD) return [place.type, costOfField(question, tally, selection, place)];
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : question.fragments.get(selection.name.value);
  if (!fragment) return [place.type, 0];
  const condition = fragment.typeCondition && question.schema.getType(fragment.typeCondition.name.value);
  const type = isCompositeType(condition) ? condition : place.type;
  return [type, costOf(question, tally, fragment.selectionSet, { ...place, type })];
}

function costOfField(question: Question, tally: Tally, node: FieldNode, place: Place): number {
  const field = findField(place.type, node.name.value);
  if (!field) return 0;
  if (node.alias) tally.aliases += 1;
  const isIntrospection = field.name.startsWith('__') || place.type.name.startsWith('__');
  const depth = place.depth + (isIntrospection ? 0 : 1);
  tally.depth = Math.max(tally.depth, depth);

  const given = readArguments(field, node, question.variables);
  const isRoot = question.schema.getRootType(question.operation.operation) === place.type;
  const page = readPage(field, node, given, { isRoot, maxPage: question.maxPage });
  const price = priceOf(field, given);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return price;
  const beneath = costOf(question, tally, node.selectionSet, { type, page: page ?? 0, depth });
  return isIntrospection ? price : price + sizeOf(field, given, page, place) * (1 + beneath);
}

function concreteNames(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}
