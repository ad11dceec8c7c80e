import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

export type SayKind = 'plain' | 'due' | 'late' | 'ok' | 'private' | 'share';

const iconOf: Record<SayKind, IconName> = { plain: 'info', due: 'warning', late: 'warning', ok: 'check', private: 'privateBook', share: 'page' };

/** A note in the page. `spoken` reads it aloud when it appears: at once (assertive) or when there is a pause. */
export function Say(props: { children: ReactNode; kind?: SayKind | undefined; icon?: IconName | undefined; spoken?: 'now' | 'soon' | undefined; action?: ReactNode }) {
  const kind = props.kind ?? 'plain';
  const role = props.spoken === 'now' ? 'alert' : props.spoken === 'soon' ? 'status' : undefined;
  return (
    <div className={classes('say', kind)} role={role}>
      <Icon name={props.icon ?? iconOf[kind]} />
      <div className="grow">{props.children}</div>
      {props.action}
    </div>
  );
}
