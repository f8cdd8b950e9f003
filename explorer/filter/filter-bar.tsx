import { useId, useState } from 'preact/hooks';
import { CountChoicesDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { Awaiting } from '../reading/awaiting.tsx';
import { go, view } from '../view/history.ts';
import { Words } from '../word/text.tsx';
import { Chips } from './chips.tsx';
import { type Choice, choicesAsked, choicesOf, type Part, partNames, parts } from './choice.ts';

/** Which statements are drawn, listed and counted: the choices with their counts, and chips for what is chosen. */
export function FilterBar() {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section class="filter" aria-label="Filter">
      <div class="filter-bar">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          Filter
        </button>
        <Chips />
      </div>
      <div id={id} class="parts" hidden={!open}>
        {open && <Parts />}
      </div>
    </section>
  );
}

function Parts() {
  const { filter } = view.value;
  const { answer, failure, retry } = useAnswer(CountChoicesDocument, choicesAsked(view.value));
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const choices = choicesOf(answer, filter);
  return (
    <>
      {parts.map((part) => (
        <PartChoices key={part} part={part} {...choices[part]} />
      ))}
    </>
  );
}

function PartChoices({ part, of, leftOut }: { part: Part; of: readonly Choice[]; leftOut: number }) {
  const { filter } = view.value;
  const chosen = filter[part];
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    go({ filter: { ...filter, [part]: next } });
  };
  return (
    <fieldset class="part-choices">
      <legend>{partNames[part]}</legend>
      {of.length === 0 && <p class="rest">Nothing to choose.</p>}
      {of.map(({ value, words, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{' '}
          <Words text={words} />
          {count !== undefined && <span class="count"> {count.toLocaleString('en-GB')}</span>}
        </label>
      ))}
      {leftOut > 0 && <p class="rest">{leftOut.toLocaleString('en-GB')} less frequent ones are not listed.</p>}
    </fieldset>
  );
}
