import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { useTitleFocus } from './Screen.tsx';

/** Making a vault: the book and its limits at one side, the steps at the other. */
export function FirstFrame(props: { name: string; tag?: ReactNode; picture?: ReactNode; side: ReactNode; title: ReactNode; below?: ReactNode; action?: ReactNode; children: ReactNode }) {
  const title = useTitleFocus();
  return (
    <div className="first">
      <aside className="side">
        <div className="row between wrap"><div className="row"><Mark /><b className="wordmark">{props.name}</b></div>{props.tag}</div>
        {props.picture && <figure>{props.picture}</figure>}
        {props.side}
      </aside>
      <main className="work">
        <header className="row wrap between">
          <div className="stack t">
            <h1 ref={title} tabIndex={-1}>{props.title}</h1>
            {props.below && <div className="soft">{props.below}</div>}
          </div>
          {props.action}
        </header>
        {props.children}
      </main>
    </div>
  );
}

/** One of the steps of FirstFrame: done, now, or still to come. */
export function Step(props: { number: number; state: 'done' | 'now' | 'later'; title: ReactNode; note?: ReactNode; action?: ReactNode; children?: ReactNode }) {
  const now = props.state === 'now';
  return (
    <section className={`step ${props.state}`} aria-current={now ? 'step' : undefined}>
      <span className="n">{props.state === 'done' ? <Icon name="check" size="small" /> : props.number}</span>
      <div className="stack">
        <div className="row between">
          <div>
            <h2>{props.title}</h2>
            {props.note && <div className={now ? 'soft' : 'soft small'}>{props.note}</div>}
          </div>
          {props.action}
        </div>
        {props.children}
      </div>
    </section>
  );
}
