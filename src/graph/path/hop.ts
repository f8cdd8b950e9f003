import type { Days } from '../../model/edtf.ts';
import { byWeight, Collector, type End, type Evidence, type Hops } from './evidence.ts';
import { type Found, isActor, type Reached, type Span, type Starting } from './found.ts';
import type { PathRequest } from './request.ts';
import * as say from './sentence.ts';

const replyTypes = ['RESPONDS_TO', 'DISPUTES', 'CONFIRMS', 'REPEATS', 'CORRECTS', 'RETRACTS', 'COMMENTS_ON', 'REPORTS'];
const roleTypes = ['HOLDS_ROLE', 'PART_OF', 'MEMBER_OF', 'OWNED_BY'];

function overlaps([earliest, latest]: Span, during: Days | undefined): boolean {
  if (!during) return true;
  return (
    (earliest ?? '0000-01-01') <= (during.latest ?? '9999-12-31') &&
    (latest ?? '9999-12-31') >= (during.earliest ?? '0000-01-01')
  );
}

/** Whether anything that has a day may have happened then; what has none counts only where no time is asked for. */
function happened({ spans }: Reached, during: Days | undefined): boolean {
  return !during || spans.some((span) => (span[0] ?? span[1]) !== null && overlaps(span, during));
}

function collectStatement(collector: Collector, statement: Reached): void {
  const { id, on, key } = statement;
  const speakers = collector.ends(statement, 'ASSERTED_BY');
  const principals = collector.ends(statement, 'ON_BEHALF_OF');
  const add = (one: End, other: End, sentence: string) =>
    collector.add(one.node, other.node, {
      kind: 'STATEMENT',
      sentence,
      on,
      key,
      ids: [one.node.id, one.edge.id, id, other.edge.id, other.node.id],
    });
  for (const target of collector.ends(statement, 'ABOUT', 'ADDRESSED_TO')) {
    for (const speaker of speakers) add(speaker, target, say.spoke(speaker.node, target, statement));
    for (const principal of principals)
      add(principal, target, say.spokeThrough(principal.node, speakers[0]?.node, target, statement));
  }
  for (const speaker of speakers)
    for (const principal of principals) add(speaker, principal, say.spokeFor(speaker.node, principal.node, statement));
}

function collectReplies(collector: Collector, statement: Reached): void {
  const speakers = collector.ends(statement, 'ASSERTED_BY');
  for (const reply of collector.ends(statement, ...replyTypes)) {
    for (const speaker of speakers) {
      for (const other of collector.ends(reply.node, 'ASSERTED_BY')) {
        collector.add(speaker.node, other.node, {
          kind: 'STATEMENT',
          sentence: say.replied(speaker.node, reply.edge, other.node, statement),
          on: statement.on,
          key: statement.key,
          ids: [
            speaker.node.id,
            speaker.edge.id,
            statement.id,
            reply.edge.id,
            reply.node.id,
            other.edge.id,
            other.node.id,
          ],
        });
      }
    }
  }
}

function collectRoles(collector: Collector, actor: Reached, during: Days | undefined): void {
  for (const { edge, node } of collector.ends(actor, ...roleTypes)) {
    if (!overlaps(edge.span, during)) continue;
    collector.add(actor, node, {
      kind: 'ROLE',
      sentence: say.role(actor, edge, node),
      on: edge.from,
      key: `${edge.span[0] ?? ''}\t${edge.id}`,
      ids: [actor.id, edge.id, node.id],
    });
  }
}

function collectAction(collector: Collector, action: Reached): void {
  const issuers = collector.ends(action, 'ISSUED_BY');
  const { id, on, key } = action;
  const add = (one: End, other: End, sentence: string) =>
    collector.add(one.node, other.node, {
      kind: 'REGULATION',
      sentence,
      on,
      key,
      ids: [one.node.id, one.edge.id, id, other.edge.id, other.node.id],
    });
  for (const issuer of issuers) {
    for (const target of collector.ends(action, 'APPLIES_TO'))
      add(issuer, target, say.regulated(issuer, target.node, action));
    for (const other of issuers)
      if (issuer.node.id < other.node.id) add(issuer, other, say.issuedTogether(issuer.node, other.node, action));
  }
}

function collectDocument(
  collector: Collector,
  document: Reached,
  statements: readonly Reached[],
  during: Days | undefined,
): void {
  const publishers = collector.ends(document, 'PUBLISHED_BY');
  const authors = happened(document, during) ? collector.ends(document, 'AUTHORED_BY') : [];
  const kind = 'DOCUMENT';
  for (const publisher of publishers) {
    for (const author of authors) {
      const { on, key, id } = document;
      const ids = [author.node.id, author.edge.id, id, publisher.edge.id, publisher.node.id];
      collector.add(author.node, publisher.node, {
        kind,
        sentence: say.wrote(author.node, publisher.node, document),
        on,
        key,
        ids,
      });
    }
    for (const statement of statements) {
      const found = collector.ends(statement, 'FOUND_IN').find(({ node }) => node === document);
      for (const speaker of found ? collector.ends(statement, 'ASSERTED_BY') : []) {
        const { on, key, id } = statement;
        const ids = [
          speaker.node.id,
          speaker.edge.id,
          id,
          String(found?.edge.id),
          document.id,
          publisher.edge.id,
          publisher.node.id,
        ];
        collector.add(speaker.node, publisher.node, {
          kind,
          sentence: say.quoted(speaker.node, publisher.node, document, statement),
          on,
          key,
          ids,
        });
      }
    }
  }
}

function collectTopic(collector: Collector, topic: Reached, statements: readonly Reached[]): void {
  // The newest statement of each speaker on the topic stands for all of them.
  const newest = new Map<string, { speaker: End; statement: Reached; tagged: Starting }>();
  for (const statement of statements.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const tagged = collector.ends(statement, 'HAS_TOPIC').find(({ node }) => node === topic)?.edge;
    for (const speaker of tagged ? collector.ends(statement, 'ASSERTED_BY') : [])
      if (tagged) newest.set(speaker.node.id, { speaker, statement, tagged });
  }
  const voices = [...newest.values()].toSorted((one, other) => (one.speaker.node.id < other.speaker.node.id ? -1 : 1));
  voices.forEach((one, index) => {
    for (const other of voices.slice(index + 1)) {
      const { node } = one.speaker;
      const later = one.statement.key > other.statement.key ? one.statement : other.statement;
      collector.add(node, other.speaker.node, {
        kind: 'TOPIC',
        sentence: say.spokeOn(node, other.speaker.node, topic),
        on: later.on,
        key: later.key,
        ids: [
          ...[node.id, one.speaker.edge.id, one.statement.id, one.tagged.id, topic.id],
          ...[other.tagged.id, other.statement.id, other.speaker.edge.id, other.speaker.node.id],
        ],
      });
    }
  });
}

const byWeightThenIds = (one: Evidence, other: Evidence): number =>
  byWeight(one, other) || (one.ids.join() < other.ids.join() ? -1 : 1);

/** Everything that connects two actors directly, by the mode and the time asked for; the weightiest evidence of each hop first. */
export function hopsOf(found: Found, { mode, during, through }: PathRequest): Hops {
  const collector = new Collector(found);
  const all = [...found.nodes.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const statements = all.filter((node) => node.type === 'Statement' && happened(node, during));
  const follows = (one: PathRequest['mode']) => mode === 'ALL' || mode === one;
  if (follows('STATEMENTS'))
    for (const statement of statements) {
      collectStatement(collector, statement);
      collectReplies(collector, statement);
    }
  for (const node of all) {
    if (follows('ROLES') && isActor(node)) collectRoles(collector, node, during);
    if (follows('REGULATION') && node.type === 'RegulatoryAction' && happened(node, during))
      collectAction(collector, node);
    if (through.has('DOCUMENTS') && node.type === 'Document') collectDocument(collector, node, statements, during);
    if (through.has('TOPICS') && node.type === 'Topic') collectTopic(collector, node, statements);
  }
  for (const row of collector.hops.values())
    for (const [id, evidence] of row) row.set(id, evidence.toSorted(byWeightThenIds));
  return collector.hops;
}
