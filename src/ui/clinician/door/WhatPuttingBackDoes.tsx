import { useWords } from '../useWords.ts';
import { Promises } from './Promises.tsx';

/** What putting a backup back does, and what it can't: on a tablet without the vault, or in the vault's place. */
export function WhatPuttingBackDoes({ of }: { of: 'restore' | 'putBack' }) {
  const words = useWords(of);
  return (
    <Promises
      title={words.rich('sideTitle', { br: () => <br /> })}
      does={[words('does1'), words('does2')]}
      cannot={[words('cannot1'), words('cannot2')]}
    />
  );
}
