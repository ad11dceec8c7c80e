import { Icon } from '../../shared/Icon.tsx';
import { useWords } from '../useWords.ts';

/** What it changes and what it can't, in the same size. */
export function WhatPutBackDoes() {
  const words = useWords('putBack');
  return (
    <div className="stack t">
      <h2>{words.rich('sideTitle', { br: () => <br /> })}</h2>
      <ul className="stack promises" role="list">
        {(['does1', 'does2'] as const).map(does => <li key={does} className="row top"><Icon name="check" /><span>{words(does)}</span></li>)}
        {(['cannot1', 'cannot2'] as const).map(cannot => <li key={cannot} className="row top limit"><Icon name="info" /><span>{words(cannot)}</span></li>)}
      </ul>
    </div>
  );
}
