import { type GraphQLInputObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { program } from '../../src/model/origin.ts';
import { attributionChain } from './chain.ts';
import { contradictions, sideRetracted, sideStatements, sides } from './dispute.ts';
import { compareText, into, type NaiveGraph, type NaiveNode, out, type Row } from './graph.ts';
import { type Kind, kinds } from './kind.ts';
import { firstEventOn, type Order, usualOrder } from './order.ts';
import { type PageArguments, pageOf } from './page.ts';
import { positions } from './position.ts';
import { eventsInOrder, statusOn } from './status.ts';
import { thicketRecordedAt } from './thicket.ts';
import { passes, refuseUnknownIds } from './where.ts';

/** The arguments of a field, whichever it is. */
export interface Arguments extends PageArguments {
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly on?: string | null;
}

/** A page of a list, after its condition. */
export function listed(
  graph: NaiveGraph,
  rows: readonly Row[],
  given: Arguments,
  info: GraphQLResolveInfo,
  { list, order, size }: { list: string; order: Order; size: number },
) {
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'where');
  const type = getNamedType(argument?.type) as GraphQLInputObjectType;
  const { where } = given;
  if (where) refuseUnknownIds(graph, type, where);
  const kept = where ? rows.filter((row) => passes(graph, type, where, row)) : rows;
  return pageOf(graph, kept, list, order, size, given);
}

/** Whether a relationship may have held on a day; any will do where none is asked for. */
function heldOn({ relationship }: Row, day: string | null | undefined): boolean {
  const { fromEarliest = '0000-01-01', toLatest = '9999-12-31' } = relationship?.properties ?? {};
  return day == null || (String(fromEarliest) <= day && String(toLatest) >= day);
}

/** Of several phrases in one document only the first counts, but for evidence. */
function isFirst({ relationship }: Row): boolean {
  return (relationship?.properties.order ?? 0) === 0;
}

const edge = ({ node, relationship }: Row) => ({ ...relationship?.properties, id: relationship?.id, node });

/** Lists of relationships stand by the id of the relationship, but for topics, which stand by name. */
function edges(graph: NaiveGraph, node: NaiveNode, { type, out: field }: Kind, on: string | null | undefined) {
  const rows = out(graph, node, type).filter((row) => heldOn(row, on) && isFirst(row));
  return field === 'topics'
    ? pageOf(graph, rows, '', usualOrder('Topic'), rows.length + 1, {}).edges
    : rows.map(edge).sort((left, right) => compareText(String(left.id), String(right.id)));
}

/** Fields that are neither a property nor a plain step along a relationship. */
const special: Record<
  string,
  (graph: NaiveGraph, node: NaiveNode, given: Arguments, info: GraphQLResolveInfo) => unknown
> = {
  'Statement.evidence': (graph, node) => {
    const phrases = out(graph, node, 'FOUND_IN').filter(({ relationship }) => relationship.properties.exact != null);
    return phrases.map(edge).sort((left, right) => compareText(String(left.id), String(right.id)));
  },
  'Statement.attributionChain': attributionChain,
  'Statement.statusChange': (_graph, { properties }) =>
    properties.status === 'CURRENT' ? null : { reason: null, recordedAt: thicketRecordedAt, author: program },
  'Claim.positions': positions,
  'Claim.sides': sides,
  'Claim.contradictions': contradictions,
  'ClaimSide.statements': sideStatements,
  'ClaimSide.retractedCount': sideRetracted,
  'RegulatoryAction.status': (graph, node, { on }) => statusOn(graph, node, on),
  'RegulatoryAction.firstEventOn': firstEventOn,
  'RegulatoryAction.events': eventsInOrder,
  'AssertionGroup.examples': (_graph, { properties }, { first }) =>
    (properties.statements as NaiveNode[]).slice(0, Number(first)),
  'ActionEvent.action': (graph, node) => into(graph, node, 'HAS_EVENT', ['RegulatoryAction'])[0]?.node,
};

const nestedSize = 10;

/** The value of a field of a node. */
export function nodeField(graph: NaiveGraph, node: NaiveNode, given: Arguments, info: GraphQLResolveInfo): unknown {
  const { fieldName } = info;
  const own = special[`${node.type}.${fieldName}`];
  if (own) return own(graph, node, given, info);
  if (fieldName === 'identifiers')
    return graph.identifiers
      .filter(({ actor }) => actor === node)
      .sort((left, right) => compareText(`${left.scheme}\t${left.value}`, `${right.scheme}\t${right.value}`));
  const page = { list: `${info.fieldName} of ${getNamedType(info.returnType)}`, size: nestedSize };
  const outward = kinds.find((kind) => kind.out === fieldName && kind.from.includes(node.type));
  if (outward?.type === 'APPLIES_TO')
    return listed(graph, out(graph, node, outward.type), given, info, { ...page, order: usualOrder('Actor') });
  if (outward) return edges(graph, node, outward, given.on);
  const inward = kinds.find((kind) => kind.into === fieldName && kind.to.includes(node.type));
  if (inward) {
    const rows = into(graph, node, inward.type, inward.from).filter((row) => heldOn(row, given.on));
    return listed(graph, rows.filter(isFirst), given, info, { ...page, order: usualOrder(inward.from[0] ?? '') });
  }
  return node.properties[fieldName] ?? (['aliases', 'formerIds'].includes(fieldName) ? [] : null);
}
