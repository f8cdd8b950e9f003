import { FindPathsDocument, type FindPathsQuery, HeadingsDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { Awaiting } from '../reading/awaiting.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { spotlight } from '../stage/spotlight.ts';
import { go, view } from '../view/history.ts';
import { headingOf } from '../word/heading.ts';
import { Words } from '../word/text.tsx';
import { countOf } from '../word/word.ts';
import { HopItem } from './hop.tsx';

type Path = FindPathsQuery['paths']['paths'][number];

const mostPaths = 5;

/** How two actors are connected, as sentences. */
export function PathPanel() {
  const { route } = view.value;
  const { answer } = useAnswer(HeadingsDocument, route && { ids: [route.from, route.to].filter((id) => id !== '') });
  if (!route) return null;
  const nameOf = (id: string) => {
    const node = answer?.nodes.find((found) => found?.id === id);
    return node ? headingOf(node).title : '';
  };
  return (
    <section class="paths" aria-label="Paths between two actors">
      <button type="button" class="close" aria-label="Close the paths" onClick={() => go({ route: undefined })}>
        ×
      </button>
      <h2>How are they connected?</h2>
      <div class="ends">
        <SearchBox
          label="From"
          placeholder="An actor"
          actorsOnly
          initial={nameOf(route.from)}
          choose={({ id }) => go({ route: { ...route, from: id } })}
        />
        <SearchBox
          label="To"
          placeholder="Another actor"
          actorsOnly
          initial={nameOf(route.to)}
          choose={({ id }) => go({ route: { ...route, to: id } })}
        />
      </div>
      {route.from !== '' && route.to !== '' && <Paths from={route.from} to={route.to} />}
    </section>
  );
}

function Paths({ from, to }: { from: string; to: string }) {
  const { answer, failure, retry } = useAnswer(FindPathsDocument, { from, to, first: mostPaths });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { paths, complete, more, reasons, hubs } = answer.paths;
  return (
    <>
      {paths.length === 0 && <p class="rest">No path was found.</p>}
      <ol class="plain">
        {paths.map((path) => (
          <PathItem key={path.hops.map(({ to }) => to.id).join(' ')} path={path} />
        ))}
      </ol>
      {more && <p class="rest">There are more paths than these.</p>}
      {!complete &&
        reasons.map((reason) => (
          <p key={reason} class="rest">
            <Words text={reason} />
          </p>
        ))}
      {hubs.length > 0 && (
        <p class="rest">
          Not passed through, because so much leads there: <Words text={hubs.map(({ label }) => label).join(', ')} />
        </p>
      )}
    </>
  );
}

function PathItem({ path }: { path: Path }) {
  const ids = new Set(path.hops.flatMap(({ from, to, ids }) => [from.id, to.id, ...ids]));
  const actors = [path.hops[0]?.from, ...path.hops.map(({ to }) => to)].flatMap((actor) => (actor ? [actor.id] : []));
  return (
    <li
      class="path"
      onMouseEnter={() => {
        spotlight.value = ids;
      }}
      onMouseLeave={() => {
        spotlight.value = undefined;
      }}
    >
      <p class="note">
        {countOf(path.length, 'step')}{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => go({ around: actors, collapse: 'ACTORS', expanded: [], hidden: [] })}
        >
          Draw it
        </button>
      </p>
      <ol class="hops">
        {path.hops.map((hop) => (
          <HopItem key={hop.to.id} hop={hop} />
        ))}
      </ol>
    </li>
  );
}
