import type { ReactNode } from 'react';
import type { Act, LedgerLine } from '../../../core/Act.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { useWords } from '../useWords.ts';
import type { Fate } from './consentsIn.ts';
import { useLineWords, type Names } from './useLineWords.ts';

const icons: Record<Act['act'], IconName> = {
  vaultMade: 'privateBook', backupMade: 'download', backupTried: 'search', restored: 'turnBack', shelfMended: 'pencil', asideDeleted: 'stop', unlocked: 'key', passphraseChanged: 'key',
  wordsRenewed: 'key', sharesIssued: 'key', sharesDropped: 'key', keysRenewed: 'key', childAdded: 'plus', childChanged: 'pencil', childLeft: 'forward', childCameBack: 'turnBack',
  childOpened: 'person', wordsSought: 'search', entryAdded: 'pencil',
  facilityChanged: 'house', recipientAdded: 'person', noticeGiven: 'sound', noticeRead: 'speech', consentGiven: 'hourglass', consentTakenBack: 'stop',
  packageMade: 'envelope', handedOut: 'download', notHandedOut: 'turnBack', whoSawShown: 'people', recallMade: 'pencil', recallSent: 'envelope',
  copyGiven: 'printer', errandLost: 'warning', handedOutBefore: 'download', yesAskedAgain: 'speech', removalStopped: 'stop',
  childShredded: 'close', holdSet: 'anchor', holdLifted: 'anchor',
};

/** One line: what, when, on what basis, and the first letters of its seal. */
export function LineRow(props: { line: LedgerLine; names: Names; isBroken: boolean; onReceipt: (line: LedgerLine) => void }) {
  const words = useWords('ledger');
  const { line } = props;
  const { title, note } = useLineWords(props.names)(line);
  return (
    <li className={props.isBroken ? 'broken' : undefined}>
      <span className="dot"><Icon name={icons[line.act.act]} size="small" /></span>
      <div>
        <b>{title}</b>
        <p className="small soft">{note}</p>
        {line.act.act === 'handedOut' && <Button kind="plain" size="small" className="receipt-link" onPress={() => props.onReceipt(line)}>{words('receipt')}</Button>}
      </div>
      <div className="stack t seal">
        <ActTag act={line.act} names={props.names} />
        <span className="note soft num" title={line.hash}><bdi dir="ltr">{line.hash.slice(0, 4)}</bdi></span>
      </div>
    </li>
  );
}

function ActTag({ act, names }: { act: Act; names: Names }): ReactNode {
  const words = useWords('ledger');
  switch (act.act) {
    case 'consentGiven': return <FateTag fate={names.consent(act.consent)?.fate ?? 'waiting'} />;
    case 'handedOut': case 'handedOutBefore': case 'copyGiven': return <Tag kind="ok" icon="check">{words('tags.handedOut')}</Tag>;
    case 'consentTakenBack': return <Tag>{words('tags.consentTakenBack')}</Tag>;
    case 'notHandedOut': return <Tag>{words('tags.notHandedOut')}</Tag>;
    case 'noticeGiven': return act.answered && <Tag>{words('tags.noticeGiven')}</Tag>;
    default: return null;
  }
}

function FateTag({ fate }: { fate: Fate }) {
  const words = useWords('ledger');
  const lives = fate === 'waiting' || fate === 'ready';
  return <Tag kind={lives ? 'share' : 'plain'}>{words(`fates.${fate}`)}</Tag>;
}
