import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SuggestDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { shorten } from '../stage/label.ts';
import { Mark } from '../theme/mark.tsx';
import type { Heading } from '../word/heading.ts';
import { Words } from '../word/text.tsx';
import { countOf } from '../word/word.ts';
import { suggestionsOf, whileTyping } from './suggestion.ts';

const pauseMs = 150;
const longestQuery = 200;
const longestTitle = 110;

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Suggests actors alone. */
  readonly actorsOnly?: boolean;
  /** What stands in the box before anything is typed. */
  readonly initial?: string;
  /** Whether the key `/` leads here from anywhere on the page. */
  readonly slash?: boolean;
  choose(heading: Heading): void;
}

/** A search box with suggestions while typing: the combobox pattern of WAI-ARIA, with a list that opens below it. */
export function SearchBox({
  label,
  placeholder,
  actorsOnly = false,
  initial = '',
  slash = false,
  choose,
}: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [list, setList] = useState<'AWAY' | 'HIDDEN' | 'OPEN'>('AWAY');
  const open = list === 'OPEN';
  const [active, setActive] = useState(-1);
  useEffect(() => setText(initial), [initial]);
  useSlash(slash, input);
  const sought = useSettled(text.trim()).slice(0, longestQuery);
  const types = actorsOnly ? { types: ['ACTOR' as const] } : {};
  // A list that Escape hid keeps its suggestions, so that the keys lead through it at once when it opens again.
  const asked = list !== 'AWAY' && sought !== '' ? { text: whileTyping(sought), name: sought, ...types } : undefined;
  const { answer, failure, waiting } = useAnswer(SuggestDocument, asked);
  const suggestions = answer && sought !== '' ? suggestionsOf(sought, answer) : [];
  const shown = open ? Math.min(active, suggestions.length - 1) : -1;

  useEffect(() => {
    if (shown >= 0) document.getElementById(`${id}-${shown}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, shown]);

  function pick(heading: Heading | undefined) {
    if (!heading) return;
    setList('AWAY');
    setActive(-1);
    setText(actorsOnly ? heading.title : '');
    choose(heading);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setList('OPEN');
      // One more place than suggestions: the box itself, where nothing is chosen.
      const places = suggestions.length + 1;
      setActive(((shown + 1 + move + places) % places) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) pick(suggestions[Math.max(shown, 0)]);
    } else if (event.key === 'Escape') {
      if (!open) setText('');
      setList('HIDDEN');
      setActive(-1);
    }
  }

  return (
    <div class="search">
      <label for={`${id}-input`} class="unseen">
        {label}
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={placeholder}
        value={text}
        aria-expanded={open && sought !== ''}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown >= 0 ? `${id}-${shown}` : undefined}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setList('OPEN');
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setList('AWAY')}
      />
      <div class="suggestions" hidden={!open || sought === ''}>
        <ul id={`${id}-list`} role="listbox" aria-label={`${label}: suggestions`}>
          {suggestions.map((heading, index) => (
            <li
              key={heading.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === shown}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(heading)}
            >
              <Mark type={heading.type} />
              <span class="what">
                <Words text={shorten(heading.title, longestTitle)} />
                <small>
                  <Words text={shorten(heading.detail, longestTitle)} />
                </small>
              </span>
            </li>
          ))}
        </ul>
        <p class="found" role="status">
          {failure
            ? failure.message
            : waiting && suggestions.length === 0
              ? 'Searching…'
              : suggestions.length === 0
                ? 'Nothing found.'
                : countOf(suggestions.length, 'suggestion')}
        </p>
      </div>
    </div>
  );
}

/** Lets the key `/` move the focus into a box, unless something is being typed. */
function useSlash(slash: boolean, input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (!slash) return;
    const listener = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [slash, input]);
}
