import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useTitleFocus } from './Screen.tsx';

/** Writing a private note: no rail, only back, saved and Lock. */
export function WriterFrame(props: {
  title: ReactNode;
  back: { readonly label: string; readonly word: ReactNode; readonly onPress: () => void };
  lock: { readonly word: string; readonly onPress: () => void };
  saved?: ReactNode;
  /** Beside them, and quieter: on a phone, whose header has no room for it, at the end of the page. */
  quiet?: ReactNode;
  /** Above the page: which note this is. */
  heading?: ReactNode;
  /** Beside it, in sight however long the page. */
  tools?: ReactNode;
  foot?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const title = useTitleFocus();
  return (
    <main className="writer">
      <header>
        <Button kind="plain" className="writer-back" onPress={props.back.onPress} label={props.back.label}><Icon name="back" /><span>{props.back.word}</span></Button>
        <div className="writer-title"><Icon name="privateBook" /><h1 ref={title} tabIndex={-1}>{props.title}</h1></div>
        <div className="writer-saved">{props.saved}</div>
        {props.quiet}
        <Button kind="plum" icon="lock" onPress={props.lock.onPress}>{props.lock.word}</Button>
      </header>
      <article className={props.aside ? 'leaf' : 'leaf alone'}>
        <div className="text">
          <header className={props.tools ? 'row between wrap with-tools' : 'row between wrap'}>{props.heading}{props.tools}</header>
          {props.children}
          <footer className="row between small soft">{props.foot}</footer>
        </div>
        {props.aside && <aside>{props.aside}</aside>}
      </article>
      {props.quiet && <div className="below-page">{props.quiet}</div>}
    </main>
  );
}
