import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { useIsHere } from './Arriving.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';

/** What stands at the head of every screen. */
export type Heading = {
  readonly title: ReactNode;
  /** A line above the title: where we are. */
  readonly above?: ReactNode;
  /** A line or more below the title. */
  readonly below?: ReactNode;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** A picture beside the title, usually a Patch. */
  readonly picture?: ReactNode;
  readonly actions?: ReactNode;
};

/** One screen inside an AppFrame. Comes into view at its top with the focus on its title, which a screen reader then reads. */
export function Screen(props: Heading & { children: ReactNode; fill?: boolean | undefined }) {
  const isHere = useIsHere();
  return (
    <main className={classes('main', props.fill && 'fill', !isHere && 'arriving')}>
      <ScreenHead {...props} />
      {props.children}
    </main>
  );
}

export function ScreenHead(props: Heading) {
  const title = useTitleFocus(useIsHere());
  return (
    <header className={props.back || props.picture ? 'head middle' : 'head'}>
      <div className="row">
        {props.back && <IconButton icon="back" label={props.back.label} onPress={props.back.onPress} />}
        {props.picture}
        <div className="stack t">
          {props.above && <div className="soft b small">{props.above}</div>}
          <h1 ref={title} tabIndex={-1}>{props.title}</h1>
          {props.below && <div className="soft">{props.below}</div>}
        </div>
      </div>
      {props.actions && <div className="row wrap actions">{props.actions}</div>}
    </header>
  );
}

/** Gives the focus to a title when it can first be seen, unless a field of the screen asked for it, or the focus was taken elsewhere since. */
export function useTitleFocus(isHere = true): Ref<HTMLHeadingElement> {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (!isHere) {
      before.current = focused;
      return;
    }
    if (before.current && focused !== before.current && focused !== document.body) return;
    if (focused instanceof HTMLElement && focused.closest('main, dialog') !== null && focused.matches('input, textarea, [contenteditable]')) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [isHere]);
  return title;
}
