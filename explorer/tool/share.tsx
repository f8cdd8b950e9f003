import { useState } from 'preact/hooks';

/** Copies the address of the view; where the browser does not allow that, it stands there to be copied by hand. */
export function Share() {
  const [said, say] = useState<'copied' | 'by hand' | undefined>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      say('copied');
    } catch {
      say('by hand');
    }
  }
  return (
    <div class="share">
      <button type="button" onClick={() => void copy()}>
        Copy address
      </button>
      {said === 'by hand' && (
        <input
          type="text"
          readOnly
          aria-label="Address of this view"
          value={location.href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <span role="status" class="said">
        {said === 'copied' && 'Copied.'}
      </span>
    </div>
  );
}
