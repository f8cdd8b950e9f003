import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DialogProps {
  /** What stands on the button that opens it. */
  readonly button: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A button that opens a dialog; what is in it is made when it opens. Escape closes it and the focus returns to the button. */
export function Dialog({ button, title, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          box.current?.showModal();
        }}
      >
        {button}
      </button>
      <dialog ref={box} class="dialog" aria-label={title} onClose={() => setOpen(false)}>
        <button type="button" class="close" aria-label="Close" onClick={() => box.current?.close()}>
          ×
        </button>
        <h2>{title}</h2>
        {open && children}
      </dialog>
    </>
  );
}
