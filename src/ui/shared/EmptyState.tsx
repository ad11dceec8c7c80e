import type { ReactNode } from 'react';

/** Nothing here yet: a drawing or an icon, one sentence, one action. */
export function EmptyState(props: { picture?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      {props.picture}
      <h3>{props.title}</h3>
      {props.children && <div className="small soft">{props.children}</div>}
      {props.action}
    </div>
  );
}
