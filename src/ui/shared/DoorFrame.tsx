import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import { useTitleFocus } from './Screen.tsx';

/** Outside the vault: the name above, one thing in the middle, one line below. late: what comes or goes while the page stands, and moves nothing on it. */
export function DoorFrame(props: { name: string; tag?: ReactNode; title: ReactNode; below?: ReactNode; children: ReactNode; late?: ReactNode; foot?: ReactNode }) {
  const title = useTitleFocus();
  return (
    <main className="door still">
      <div className="row between">
        <div className="row"><Mark size={40} /><b className="lead">{props.name}</b></div>
        {props.tag}
      </div>
      <div className="door-middle">
        <header className="stack t">
          <h1 ref={title} tabIndex={-1}>{props.title}</h1>
          {props.below && <div className="soft">{props.below}</div>}
        </header>
        {props.children}
      </div>
      <div className="door-after">
        {props.late}
        <div className="note soft">{props.foot}</div>
      </div>
    </main>
  );
}
