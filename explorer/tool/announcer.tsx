import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { shorten } from '../stage/label.ts';

const pageTitle = 'Claimgraph: who said what about whom';
const longest = 120;

/** What is open in the reading panel, in words; empty where nothing is. */
export const announced = signal('');

/** Tells a screen reader what has been opened, and puts it into the title of the page: of the tab, the history and a bookmark. */
export function Announcer() {
  const words = shorten(announced.value, longest);
  useEffect(() => {
    document.title = words === '' ? pageTitle : `${words} · Claimgraph`;
  }, [words]);
  return (
    <p role="status" class="unseen">
      {words}
    </p>
  );
}
