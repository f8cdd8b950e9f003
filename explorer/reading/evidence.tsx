import type { ReadStatementQuery } from '../question/typed.ts';
import { NodeLink } from './link.tsx';

type Found = NonNullable<ReadStatementQuery['statement']>['foundIn'];

const parts = { SOURCE: 'who said it', CUE: 'how it is introduced', CONTENT: 'what was said' } as const;

/** The words of the documents that a statement rests on, with what stands before and after them. */
export function Evidence({ of, lang }: { of: Found; lang: string | null }) {
  const documents = [...new Map(of.map(({ node }) => [node.id, node])).values()];
  return (
    <ul class="plain">
      {documents.map((document) => (
        <li key={document.id}>
          <NodeLink id={document.id} type="Document" text={document.title ?? document.url ?? document.id} />
          {of
            .filter(({ node, exact }) => node.id === document.id && exact !== null)
            .toSorted((one, other) => one.order - other.order)
            .map(({ id, prefix, exact, suffix, part, start, end }) => (
              <blockquote key={id} dir="auto" lang={lang ?? undefined}>
                <bdi>
                  {prefix && <span class="around">{prefix}</span>}
                  <mark>{exact}</mark>
                  {suffix && <span class="around">{suffix}</span>}
                </bdi>
                <footer dir="ltr">
                  {parts[part ?? 'CONTENT']}
                  {start !== null && end !== null && `, characters ${start} to ${end}`}
                </footer>
              </blockquote>
            ))}
        </li>
      ))}
    </ul>
  );
}
