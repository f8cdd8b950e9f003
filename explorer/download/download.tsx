import { useState } from 'preact/hooks';
import { visible } from '../drawing/drawn.ts';
import { Dialog } from '../tool/dialog.tsx';
import { conditionOf } from '../view/condition.ts';
import { view } from '../view/history.ts';
import { countOf } from '../word/word.ts';
import { type Format, formats } from './format.ts';
import { save } from './save.ts';

/** Takes the present view along as a file of the reader's choice. */
export function Download() {
  return (
    <Dialog button="Download" title="Download this view">
      <Formats />
    </Dialog>
  );
}

function Formats() {
  const [said, say] = useState('');
  const { nodes, edges } = visible.value;
  const isList = view.value.shape === 'LIST';
  async function take({ name, file, make }: Format) {
    try {
      save(file, await make());
      say(`${name} is saved as ${file}.`);
    } catch (error) {
      say(`${name} could not be made: ${(error as Error).message}`);
    }
  }
  return (
    <>
      <p>
        {countOf(nodes.size, 'node')} and {countOf(edges.size, 'edge')}, as they are drawn now:
      </p>
      <ul class="formats">
        {formats.map((format) => (
          <li key={format.name}>
            <button type="button" disabled={format.isPicture && isList} onClick={() => void take(format)}>
              {format.name}
            </button>{' '}
            <span class="note">{format.words}</span>
          </li>
        ))}
      </ul>
      {isList && <p class="rest">For a picture, show the drawing.</p>}
      <p role="status">{said}</p>
      <Records />
    </>
  );
}

const exported = [
  ['JSON lines', 'graph.jsonl'],
  ['GEXF', 'graph.gexf'],
  ['GraphML', 'graph.graphml'],
  ['JSON-LD', 'graph.jsonld'],
  ['CSV of nodes', 'nodes.csv'],
  ['CSV of relationships', 'relationships.csv'],
] as const;

/** The records behind the view, from the server: every statement that the filter lets through, with all that it rests on. */
function Records() {
  const where = conditionOf(view.value.filter);
  const choice = where ? `?${new URLSearchParams({ type: 'Statement', where: JSON.stringify(where) })}` : '';
  return (
    <section aria-label="Whole records">
      <h3>Whole records</h3>
      <p>
        {where
          ? 'Every statement that the filter lets through, drawn or not, with all that it rests on:'
          : 'Everything in the database, drawn or not:'}
      </p>
      <ul class="exports">
        {exported.map(([name, file]) => (
          <li key={file}>
            <a href={`/export/${file}${choice}`} download={file}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
