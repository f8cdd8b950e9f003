import type { ReadStatementQuery } from '../question/typed.ts';
import { Words } from '../word/text.tsx';
import { NodeLink } from './link.tsx';
import { Utterance } from './utterance.tsx';

type Chain = NonNullable<ReadStatementQuery['statement']>['attributionChain'][number];

/** The way a statement took, as a ladder: on the first rung the document, on the last the origin. */
export function ChainLadder({ chain, current }: { chain: Chain; current: string }) {
  const { document, levels } = chain;
  return (
    <ol class="ladder">
      {document && (
        <li>
          <NodeLink id={document.id} type="Document" text={document.title ?? document.url ?? document.id} />
          {document.publishedBy.length > 0 && (
            <p class="note">
              published by <Words text={document.publishedBy.map(({ node }) => node.name).join(', ')} />
            </p>
          )}
        </li>
      )}
      {levels.map(({ depth, cue, statement }) => (
        <li key={depth} aria-current={statement.id === current ? 'true' : undefined}>
          {cue && (
            <p class="cue">
              “<Words text={cue} />”
            </p>
          )}
          <Utterance of={statement} />
        </li>
      ))}
    </ol>
  );
}
