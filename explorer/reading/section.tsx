import type { ComponentChildren } from 'preact';

/** A part of the reading panel under a heading; nothing where there is nothing in it. */
export function Section({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="part">
      <h3>
        {title}
        {count !== undefined && <span class="count"> {count.toLocaleString('en-GB')}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Says that a list goes on where not all of it is shown. */
export function Rest({ shown, total, more }: { shown: number; total: number; more?: () => void }) {
  if (shown >= total) return null;
  return (
    <p class="rest">
      {(total - shown).toLocaleString('en-GB')} more.{' '}
      {more && (
        <button type="button" class="quiet" onClick={more}>
          Show more
        </button>
      )}
    </p>
  );
}

/** Names and values, one a line; a line without a value is left out. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
