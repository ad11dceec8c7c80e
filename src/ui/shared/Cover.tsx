import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { PracticeBand, usePractice } from './Practice.tsx';
import { useTitleFocus } from './Screen.tsx';

type CoverProps = { readonly title: ReactNode; readonly below?: ReactNode; readonly children?: ReactNode; readonly foot?: ReactNode; readonly icon?: IconName | undefined; /** alarm: red, for the one thing that must not be overlooked. */ readonly kind?: 'alarm' | undefined };

/** An opaque plum cover: no child, no note, no count of them. As a page, when the vault is locked. */
export function Cover({ titleId, ...props }: CoverProps & { titleId?: string }) {
  const title = useTitleFocus();
  return (
    <main className={classes('door', props.kind ?? 'locked', 'cover')}>
      {usePractice() ? <PracticeBand /> : <div />}
      <div className="door-middle">
        <span className="cover-seal"><Icon name={props.icon ?? 'lock'} /></span>
        <header className="stack t">
          <h1 ref={title} tabIndex={-1} id={titleId}>{props.title}</h1>
          {props.below && <div className="soft lead">{props.below}</div>}
        </header>
        {props.children}
      </div>
      <div className="note soft">{props.foot}</div>
    </main>
  );
}

/** The same over everything that is open, dialogs too; it goes only by a button in it. */
export function CoverOver(props: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const cover = dialog.current;
    const stay = () => { if (cover?.isConnected && !cover.open) cover.showModal(); };
    cover?.setAttribute('closedby', 'none');
    stay();
    cover?.addEventListener('close', stay);
    return () => {
      cover?.removeEventListener('close', stay);
      cover?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="cover-over" aria-labelledby={titleId} onCancel={event => event.preventDefault()}>
      <Cover {...props} titleId={titleId} />
    </dialog>
  );
}
