import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useTitleFocus } from './Screen.tsx';

/** A page read side by side with a child, in her daylight, and beside it what only the clinician needs. */
export function ReadFrame(props: {
  title: ReactNode;
  back: { readonly label: string; readonly onPress: () => void };
  lock: { readonly word: string; readonly onPress: () => void };
  /** Which of several pages this is. */
  choice?: ReactNode;
  /** At the end of what is beside. */
  quiet?: ReactNode;
  page: ReactNode;
  children: ReactNode;
}) {
  const title = useTitleFocus();
  return (
    <main className="reading">
      <header>
        <IconButton icon="back" label={props.back.label} onPress={props.back.onPress} />
        <h1 ref={title} tabIndex={-1}>{props.title}</h1>
        {props.choice && <div className="reading-choice">{props.choice}</div>}
        <Button kind="ink" icon="lock" onPress={props.lock.onPress}>{props.lock.word}</Button>
      </header>
      <article className="child-ground">{props.page}</article>
      <aside className="stack">{props.children}{props.quiet && <div>{props.quiet}</div>}</aside>
    </main>
  );
}
