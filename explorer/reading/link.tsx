import type { ComponentChildren } from 'preact';
import { shorten } from '../stage/label.ts';
import { Mark } from '../theme/mark.tsx';
import { writeAddress } from '../view/address.ts';
import { view } from '../view/history.ts';
import { openNode } from '../view/step.ts';
import { Words } from '../word/text.tsx';

const longest = 160;

/** Leads to another node in the reading panel; as an address it can be opened in a tab of its own. */
export function NodeLink({ id, type, text, lang }: { id: string; type: string; text: string; lang?: string | null }) {
  return (
    <OpenLink id={id}>
      <Mark type={type} />
      <Words text={shorten(text, longest)} lang={lang ?? null} />
    </OpenLink>
  );
}

/** The same with other words. */
export function OpenLink({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <a
      class="node"
      href={`#${writeAddress({ ...view.value, open: id })}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openNode(id);
      }}
    >
      {children}
    </a>
  );
}

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** Actors one after the other. */
export function Actors({ of }: { of: readonly { readonly id: string; readonly node: Named }[] }) {
  return (
    <>
      {of.map(({ id, node }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <NodeLink id={node.id} type={node.__typename} text={node.name} />
        </span>
      ))}
    </>
  );
}
