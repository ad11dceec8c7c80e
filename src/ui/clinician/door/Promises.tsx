import type { ReactNode } from 'react';
import { Icon } from '../../shared/Icon.tsx';

/** What a thing does, and what it can't: in the same size. */
export function Promises(props: { title: ReactNode; does: readonly string[]; cannot: readonly string[] }) {
  return (
    <div className="stack t">
      <h2>{props.title}</h2>
      <ul className="stack promises" role="list">
        {props.does.map(does => <li key={does} className="row top"><Icon name="check" /><span>{does}</span></li>)}
        {props.cannot.map(cannot => <li key={cannot} className="row top limit"><Icon name="info" /><span>{cannot}</span></li>)}
      </ul>
    </div>
  );
}
