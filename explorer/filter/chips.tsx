import { dateWords } from '../../src/model/date-words.ts';
import { HeadingsDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { go, view } from '../view/history.ts';
import { type Filter, noFilter } from '../view/view.ts';
import { headingOf } from '../word/heading.ts';
import { Words } from '../word/text.tsx';
import { titleOf } from '../word/word.ts';
import { partNames, parts } from './choice.ts';

interface Chip {
  readonly name: string;
  readonly words: string;
  readonly without: Partial<Filter>;
}

function dayChips({ from, to }: Filter): Chip[] {
  if (from === '' && to === '') return [];
  return [{ name: 'Said', words: dateWords(`${from || '..'}/${to || '..'}`), without: { from: '', to: '' } }];
}

/** What the filter lets through, each condition with a way to take it off. */
export function Chips() {
  const { filter } = view.value;
  const ids = [...filter.topics, ...filter.publishers];
  const { answer } = useAnswer(HeadingsDocument, ids.length > 0 ? { ids } : undefined);
  const named = new Map(answer?.nodes.flatMap((node) => (node ? [[node.id, headingOf(node).title] as const] : [])));
  const chips: Chip[] = [
    ...dayChips(filter),
    ...parts.flatMap((part) =>
      filter[part].map((value) => ({
        name: partNames[part],
        words: part === 'topics' || part === 'publishers' ? (named.get(value) ?? value) : titleOf(value),
        without: { [part]: filter[part].filter((other) => other !== value) },
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Conditions">
      {chips.map(({ name, words, without }) => (
        <li key={`${name} ${words}`}>
          <button type="button" onClick={() => go({ filter: { ...filter, ...without } })}>
            <span class="unseen">Take off </span>
            {name}: <Words text={words} /> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={() => go({ filter: noFilter })}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
