import { useState, type Ref } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { DrawnWords } from './DrawnWords.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';

type AfterProps = {
  readonly vault: VaultContract;
  readonly isBusy: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onNext: (next: string | null) => void;
};

/**
 * Whoever comes with shares has no passphrase any more: one for the time after, chosen before anything is open, so that no open vault
 * waits at its door. null: none.
 */
export function PassphraseAfterShares({ vault, isBusy, titleRef, onNext }: AfterProps) {
  const words = useWords('twoShares');
  const [drawn, setDrawn] = useState(true);
  const making = { isMaking: isBusy, onPassphrase: onNext, doLabel: words('do') };
  return (
    <section className="stack">
      <div className="stack t"><h2 ref={titleRef} tabIndex={-1} className="card-title">{words('newTitle')}</h2><p className="small">{words('newWhy')}</p></div>
      {drawn ? <DrawnWords vault={vault} {...making} onOwn={() => setDrawn(false)} /> : <OwnPassphrase {...making} onDrawn={() => setDrawn(true)} />}
      {!isBusy && <div><Button kind="plain" size="small" onPress={() => onNext(null)}>{words('without')}</Button></div>}
    </section>
  );
}
