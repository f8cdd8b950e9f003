import { dateWords } from '../../src/model/date-words.ts';
import { type Drawing, type DrawnEdge, type DrawnNode, total } from '../drawing/drawing.ts';
import { drawn, visible } from '../drawing/drawn.ts';
import { DrawnNotice } from '../drawing/drawn-notice.tsx';
import { NodeLink, OpenLink } from '../reading/link.tsx';
import { expandNode, hideNode } from '../view/step.ts';
import { edgeWords } from '../word/edge.ts';
import { Words } from '../word/text.tsx';
import { countOf, titleOf, wordsOf } from '../word/word.ts';

/** The drawing as two tables: all that it shows, for readers who cannot or do not want to look at a picture. */
export function ListView() {
  const { nodes, edges } = visible.value;
  const { waiting } = drawn.value;
  return (
    <section class="list" aria-label="List of what is drawn" aria-busy={waiting}>
      <p class="status" role="status">
        {waiting ? 'Drawing…' : ''}
      </p>
      <DrawnNotice />
      {nodes.size > 0 && <Tables nodes={nodes} edges={edges} />}
    </section>
  );
}

function Tables({ nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>) {
  const sorted = [...nodes.values()].toSorted(
    (one, other) => one.distance - other.distance || other.degree - one.degree,
  );
  const dated = sorted.some(({ day }) => day);
  return (
    <>
      <table>
        <caption>{countOf(nodes.size, 'node')}</caption>
        <thead>
          <tr>
            <th scope="col">Name or words</th>
            <th scope="col">Type</th>
            {dated && <th scope="col">Day</th>}
            <th scope="col">Edges drawn</th>
            <th scope="col">In the drawing</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((node) => (
            <NodeRow key={node.id} node={node} dated={dated} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>{countOf(edges.size, 'edge')}</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {[...edges.values()].map((edge) => (
            <EdgeRow key={edge.id} edge={edge} source={nodes.get(edge.source)} target={nodes.get(edge.target)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function NodeRow({ node, dated }: { node: DrawnNode; dated: boolean }) {
  const { id, type, label, kind, day, degreeShown, expand, more } = node;
  const left = total(more);
  return (
    <tr>
      <th scope="row">
        <NodeLink id={id} type={type} text={label} />
      </th>
      <td>
        {titleOf(type)}
        {kind && `, ${wordsOf(kind)}`}
      </td>
      {dated && <td>{day ? dateWords(day) : ''}</td>}
      <td>
        {degreeShown.toLocaleString('en-GB')}
        {left > 0 && <span class="more"> and {left.toLocaleString('en-GB')} more</span>}
      </td>
      <td>
        {expand && (
          <button type="button" class="quiet" onClick={() => expandNode(id)}>
            Expand
            <span class="unseen">
              {' '}
              <Words text={label} />
            </span>
          </button>
        )}
        <button type="button" class="quiet" onClick={() => hideNode(id)}>
          Hide
          <span class="unseen">
            {' '}
            <Words text={label} />
          </span>
        </button>
      </td>
    </tr>
  );
}

function EdgeRow({
  edge,
  source,
  target,
}: {
  edge: DrawnEdge;
  source: DrawnNode | undefined;
  target: DrawnNode | undefined;
}) {
  if (!source || !target) return null;
  const words = <Words text={edgeWords(edge)} />;
  return (
    <tr>
      <td>
        <NodeLink id={source.id} type={source.type} text={source.label} />
      </td>
      <td>{edge.type === 'SPOKE_ABOUT' ? <OpenLink id={edge.id}>{words}</OpenLink> : words}</td>
      <td>
        <NodeLink id={target.id} type={target.type} text={target.label} />
      </td>
    </tr>
  );
}
