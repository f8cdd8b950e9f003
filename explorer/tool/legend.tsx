import { visible } from '../drawing/drawn.ts';
import { looks, type Strand, strandOf, strands } from '../theme/look.ts';
import { Mark } from '../theme/mark.tsx';
import { palette } from '../theme/theme.ts';
import { view } from '../view/history.ts';
import { titleOf } from '../word/word.ts';

/** Where there is no room for it beside the drawing, it waits to be opened. */
const wide = matchMedia('(min-width: 50rem)');

/** What the shapes and colours of the drawing mean; of those that are drawn. */
export function Legend() {
  const { nodes, edges } = visible.value;
  const types = new Set([...nodes.values()].map(({ type }) => type));
  const hasMore = [...nodes.values()].some(({ more }) => more.length > 0);
  const drawnStrands = new Set([...edges.values()].map(strandOf));
  return (
    <details class="legend" open={wide.matches}>
      <summary>Legend</summary>
      <ul>
        {Object.keys(looks)
          .filter((type) => types.has(type))
          .map((type) => (
            <li key={type}>
              <Mark type={type} /> {titleOf(type)}
            </li>
          ))}
        {(Object.keys(strands) as Strand[])
          .filter((strand) => drawnStrands.has(strand))
          .map((strand) => (
            <li key={strand}>
              <svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">
                <path d="M0 6h26" stroke={palette.value.strand(strand)} stroke-width="3" />
              </svg>{' '}
              {strands[strand].sign && <b>{strands[strand].sign}</b>} {strands[strand].words}
            </li>
          ))}
        {view.value.collapse === 'ACTORS' && <li>wider: more statements</li>}
        {hasMore && (
          <li>
            <span class="more">+3</span> more around it: click to expand
          </li>
        )}
        <li>▲ event of a regulatory action</li>
      </ul>
    </details>
  );
}
