import type { FindPathsQuery } from '../question/typed.ts';
import { NodeLink, OpenLink } from '../reading/link.tsx';
import { Words } from '../word/text.tsx';
import { countOf } from '../word/word.ts';

type Hop = FindPathsQuery['paths']['paths'][number]['hops'][number];

/** A step of a path: from whom to whom, and what connects the two in sentences that lead to their records. */
export function HopItem({ hop: { from, to, sentence, ids, count, evidence } }: { hop: Hop }) {
  const others = evidence.slice(1);
  return (
    <li>
      <NodeLink id={from.id} type={from.type} text={from.label} /> →{' '}
      <NodeLink id={to.id} type={to.type} text={to.label} />
      <p>
        <Sentence text={sentence} ids={ids} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>{`${countOf(count - 1, 'more record', 'more records')} of this`}</summary>
          <ul>
            {others.map(({ sentence, ids }) => (
              <li key={ids.join(' ')}>
                <Sentence text={sentence} ids={ids} />
              </li>
            ))}
          </ul>
          {count - 1 > others.length && <p class="rest">{countOf(count - 1 - others.length, 'other', 'others')}.</p>}
        </details>
      )}
    </li>
  );
}

/** A sentence leads to the record that it tells of: the first node between the two actors, where there is one. */
function Sentence({ text, ids }: { text: string; ids: readonly string[] }) {
  const record = ids.slice(1, -1).find((id) => !id.includes(':'));
  const words = <Words text={`${text}.`} />;
  return record === undefined ? words : <OpenLink id={record}>{words}</OpenLink>;
}
