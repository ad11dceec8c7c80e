import type { ReactNode } from 'react';
import type { Differences, Here, Side } from '../../../bridge/PutBack.ts';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { useProblemText } from '../useProblemText.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** Two columns of the same lines, so that each can be read across. */
export function SideBySide({ found: { here, backup } }: { found: Differences }) {
  const words = useWords('putBack');
  const when = useWhen();
  return (
    <div className="versus">
      <Half title={words('here')} icon="tablet">{here.opens ? <Facts side={here} last={null} /> : <Closed here={here} />}</Half>
      <Half title={words('inBackup')} icon="copy"><Facts side={backup} last={[words('made'), when(backup.madeAt, 'dayAndTime')]} /></Half>
      {here.opens && !here.isWhole && <Say kind="late">{words('notWhole')}</Say>}
    </div>
  );
}

function Half(props: { title: string; icon: IconName; children: ReactNode }) {
  return <Card title={<span className="row"><Icon name={props.icon} />{props.title}</span>}>{props.children}</Card>;
}

function Facts({ side, last }: { side: Side; last: readonly [string, string] | null }) {
  const words = useWords('putBack');
  const when = useWhen();
  return (
    <dl className="versus-facts">
      <Fact name={words('checkpoint')}><span className="said-words">{side.checkpoint.join(' ')}</span></Fact>
      <Fact name={words('lastSave')}>{when(side.lastSave, 'dayAndTime')}</Fact>
      <Fact name={words('children')}>{side.children}</Fact>
      <Fact name={words('entries')}>{side.entries}</Fact>
      <Fact name={words('drafts')}>{side.drafts}</Fact>
      {last && <Fact name={last[0]}>{last[1]}</Fact>}
      {side.damaged > 0 && <Fact name={words('damaged')} isBad>{side.damaged}</Fact>}
    </dl>
  );
}

function Fact(props: { name: string; isBad?: boolean; children: ReactNode }) {
  return <div className={props.isBad ? 'bad' : undefined}><dt>{props.name}</dt><dd className="num">{props.children}</dd></div>;
}

function Closed({ here: { why, savesSince } }: { here: Extract<Here, { readonly opens: false }> }) {
  const words = useWords('putBack');
  const problemText = useProblemText();
  const isLocked = why.type === 'wrongPassphrase' || why.type === 'wrongWords' || why.type === 'keyFileDamaged';
  return (
    <div className="stack t">
      <p>{isLocked ? words('closedHere') : problemText(why)}</p>
      <p className="small soft">{savesSince === null ? words('savesUnknown') : words('savesSince', { saves: savesSince })}</p>
    </div>
  );
}
