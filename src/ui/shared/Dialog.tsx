import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';

/**
 * A question over the page, as the browser's own modal: focus stays inside, Escape and the tablet's Back close it,
 * and focus returns to where it was. Draw it only while it is open.
 */
export function Dialog(props: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the one that leads first. */
  actions?: ReactNode;
  kind?: 'plain' | 'private' | undefined;
  wide?: boolean | undefined;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes('dialog', props.kind === 'private' && 'private-dialog', props.wide && 'broad')}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        props.onClose();
      }}
      onClose={event => {
        if (event.currentTarget.isConnected && !event.currentTarget.open) props.onClose();
        standAgain(event.currentTarget);
      }}
    >
      <h2 id={id}>{props.title}</h2>
      <div className="stack">{props.children}</div>
      {props.actions && <div className="actions">{props.actions}</div>}
    </dialog>
  );
}

/** The browser lets a second Back close it, whatever the page says. Where it is still wanted, since something in it is not over, it comes back. */
function standAgain(dialog: HTMLDialogElement): void {
  requestAnimationFrame(() => { if (dialog.isConnected && !dialog.open) dialog.showModal(); });
}
