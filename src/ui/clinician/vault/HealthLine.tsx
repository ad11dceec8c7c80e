import type { ReactNode } from 'react';
import { Icon } from '../../shared/Icon.tsx';

const icons = { good: 'check', plain: 'info', due: 'warning', late: 'warning' } as const;

/** One thing about how the vault is kept: well or not by its icon, in words, and the one way on where there is one. */
export function HealthLine(props: { is: keyof typeof icons; way?: ReactNode; children: ReactNode }) {
  return (
    <li className={`row top small ${props.is}`}>
      <Icon name={icons[props.is]} />
      <div className="stack t grow">
        <div>{props.children}</div>
        {props.way && <div>{props.way}</div>}
      </div>
    </li>
  );
}
