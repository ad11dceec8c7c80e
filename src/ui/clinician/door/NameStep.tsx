import { useState } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Emblem } from '../../../packs/emblems.ts';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { EmblemPicker } from '../EmblemPicker.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import type { Act } from '../useAct.ts';
import { labelOf } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { DrawnWords } from './DrawnWords.tsx';
import { isOnIpadPage } from './isOnIpadPage.ts';
import { OwnPassphrase } from './OwnPassphrase.tsx';

export type NewVault = { readonly vault: Parameters<VaultContract['makeVault']>[0]; readonly drawn: boolean };

/** Step 1: what can be seen of the vault, and what opens it. */
export function NameStep(props: { vault: VaultContract; emblems: readonly Emblem[]; act: Act; onChosen: (asked: NewVault) => void }) {
  const words = useWords('firstRun');
  const tablet = useWords('tablet');
  const [emblem, setEmblem] = useState(props.emblems[0]?.id ?? '');
  const [drawn, setDrawn] = useState(true);
  const choose = (passphrase: string) => props.onChosen({ vault: { label: labelOf(emblem), emblem, passphrase }, drawn });
  const isMaking = props.act.isRunning;
  return (
    <>
      {isOnIpadPage() && <Say kind="due">{tablet('ipad')}</Say>}
      <EmblemPicker label={words('face')} hint={words('faceHint')} emblems={props.emblems} value={emblem} onChange={setEmblem} isDisabled={isMaking} />
      {drawn
        ? <DrawnWords vault={props.vault} isMaking={isMaking} onPassphrase={choose} onOwn={() => setDrawn(false)} />
        : <OwnPassphrase isMaking={isMaking} onPassphrase={choose} onDrawn={() => setDrawn(true)} />}
      <div role="status">
        {isMaking && <div className="stack t"><b>{words('making')}</b><Progress label={words('making')} /><span className="small soft">{words('slow')}</span></div>}
      </div>
      <ProblemSay problem={props.act.problem} />
    </>
  );
}
