import type { ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useWords } from '../useWords.ts';

/** What the app does, and what it can't: said in the same size before anything is made. */
export function WhatItDoes(props: { openRecipient: (() => void) | undefined }) {
  const words = useWords('firstRun');
  const door = useWords('door');
  return (
    <>
      <div className="stack t">
        <h2>{words.rich('sideTitle', { br: () => <br /> })}</h2>
        <ul className="stack promises" role="list">
          {(['does1', 'does2', 'does3'] as const).map(does => <Line key={does} icon="check">{words(does)}</Line>)}
          {(['cannot1', 'cannot2'] as const).map(cannot => <Line key={cannot} icon="info">{words(cannot)}</Line>)}
        </ul>
      </div>
      {props.openRecipient && <div><Button kind="plain" size="small" icon="envelope" onPress={props.openRecipient}>{door('package')}</Button></div>}
    </>
  );
}

function Line(props: { icon: 'check' | 'info'; children: ReactNode }) {
  return <li className={props.icon === 'info' ? 'row top limit' : 'row top'}><Icon name={props.icon} /><span>{props.children}</span></li>;
}
