import { useEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import type { ToldShare } from '../../../bridge/Secret.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { AskWords } from '../door/AskWords.tsx';
import { readRecoveryWords } from '../door/readWordList.ts';
import { useWordList } from '../door/useWordList.ts';
import { useHouse } from '../House.ts';
import { usePrinter } from '../Printer.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { ShareSheet } from './ShareSheet.tsx';

type HandProps = {
  readonly vault: VaultContract;
  readonly number: number;
  readonly holder: string;
  readonly onConfirmed: (told: { readonly next: number } | { readonly behind: boolean }) => void;
};

/** One share: shown and printed, handed to its holder, two of its words asked back from the sheet. */
export function HandOneOver(props: HandProps) {
  const words = useWords('shares');
  const [loaded] = useLoaded(() => props.vault.tellShare(props.number));
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = loaded.state === 'open';
  useWordList(readRecoveryWords);
  useEffect(() => {
    if (isThere && !isAsking) heading.current?.focus();
  }, [isThere, isAsking]);
  if (loaded.state === 'opening') return <div className="card" aria-busy="true" />;
  if (loaded.state === 'failed') return <ProblemSay problem={loaded.problem} />;
  const { value: share } = loaded;
  const { holder, number } = props;
  if (isAsking) {
    return (
      <div className="card stack vault-step">
        <AskWords
          title={words('askTitle', { holder })}
          below={words('askBelow')}
          confirm={answers => props.vault.confirmShare({ number, answers })}
          ask={share.ask}
          of={share.words.length}
          onConfirmed={props.onConfirmed}
          onSee={() => setAsking(false)}
        />
      </div>
    );
  }
  return (
    <div className="card stack vault-step">
      <div className="stack t">
        <h3 ref={heading} tabIndex={-1} className="card-title">{words('shareOf', { number, holder })}</h3>
        <p className="small">{words('shareHow')}</p>
      </div>
      <ShareWords share={share} />
      <PrintIt share={share} holder={holder} />
      <p className="small soft">{words('shareNotYet')}</p>
      <div><Button kind="ink" size="big" iconAfter="forward" onPress={() => setAsking(true)}>{words('ready', { holder })}</Button></div>
    </div>
  );
}

function ShareWords({ share }: { share: ToldShare }) {
  const words = useWords('shares');
  return (
    <ol className="words shown" role="list" aria-label={words('shareLabel')} lang="en" translate="no">
      {share.words.map((word, place) => <li key={place}><span className="num soft">{place + 1}</span><b>{word}</b></li>)}
    </ol>
  );
}

function PrintIt({ share, holder }: { share: ToldShare; holder: string }) {
  const { expectPicker } = useHouse();
  const words = useWords('shares');
  const print = usePrinter();
  const language = useLocale();
  const now = () => {
    expectPicker();
    print({ language, sheet: <ShareSheet share={share} holder={holder} at={new Date()} /> });
  };
  return <Say icon="printer" action={<Button size="small" onPress={now}>{words('print')}</Button>}>{words('shareWarn')}</Say>;
}
