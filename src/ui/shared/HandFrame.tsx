import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useTitleFocus } from './Screen.tsx';

/** Before the tablet changes hands: the clinician's list at one side, her daylight at the other. */
export function HandFrame(props: {
  back: { readonly label: string; readonly onPress: () => void };
  lock: { readonly word: string; readonly onPress: () => void };
  quiet?: ReactNode;
  title: ReactNode;
  below?: ReactNode;
  children: ReactNode;
  picture: ReactNode;
}) {
  const title = useTitleFocus();
  return (
    <div className="hand">
      <main>
        <div className="row between">
          <IconButton icon="back" label={props.back.label} onPress={props.back.onPress} />
          <div className="row">{props.quiet}<Button kind="ink" icon="lock" onPress={props.lock.onPress}>{props.lock.word}</Button></div>
        </div>
        <div>
          <header className="stack t">
            <h1 ref={title} tabIndex={-1}>{props.title}</h1>
            {props.below && <div className="soft">{props.below}</div>}
          </header>
          {props.children}
        </div>
      </main>
      <aside className="pic child-ground">{props.picture}</aside>
    </div>
  );
}
