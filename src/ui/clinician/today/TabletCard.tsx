import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { StorageHealth } from '../../offline/storageHealth.ts';
import { useExpected } from '../../shared/Arriving.tsx';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Meter } from '../../shared/Progress.tsx';
import { isSameDay } from '../isSameDay.ts';
import { useTablet } from '../Tablet.ts';
import { UpdateLine } from '../update/UpdateLine.tsx';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useKeptByBrowser } from '../useKeptByBrowser.ts';
import { useSize } from '../useSize.ts';
import { useWords } from '../useWords.ts';
import { BackupLines } from './BackupLines.tsx';
import { useHasLasted } from './useHasLasted.ts';

/** How this tablet keeps the vault, in a few lines that are always there: good or bad. */
export function TabletCard({ caseload }: { caseload: Caseload }) {
  const words = useWords('today');
  const tablet = useTablet();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const read = useCallback(() => void tablet.readStorageHealth().then(setHealth), [tablet]);
  useEffect(read, [read]);
  useExpected(health === null);
  const [kept, setKept] = useState(0);
  const title = useFocusAtChange(kept);
  return (
    <Card title={words('tabletTitle')} titleRef={title}>
      {health && <RoomUsed health={health} />}
      <ul className="stack tablet-lines" role="list">
        <Line good>{words(health?.persisted ? 'encryptedSafe' : 'encrypted')}</Line>
        {health?.persisted === false && <Line>{words('mayBeCleared')} <Protect onAsked={read} onKept={() => setKept(kept + 1)} /></Line>}
        <LastingLine caseload={caseload} />
        <SavedLine lastSave={caseload.lastSave} now={caseload.now} />
        <UpdateLine />
      </ul>
      <BackupLines now={caseload.now} mayBeCleared={health?.persisted === false} />
    </Card>
  );
}

/** Asks again to be kept, with the browser's answer in words; once granted it goes with the line it is in. */
function Protect({ onAsked, onKept }: { onAsked: () => void; onKept: () => void }) {
  const words = useWords('today');
  const { refused, ask } = useKeptByBrowser({ onAsked, onKept });
  return (
    <>
      <span className="asks"><Button size="small" onPress={ask}>{words('protect')}</Button></span>
      {refused && <span role="status">{words('protectRefused')}</span>}
    </>
  );
}

function LastingLine({ caseload }: { caseload: Caseload }) {
  const words = useWords('today');
  const hasLasted = useHasLasted(caseload);
  return hasLasted === null ? null : <Line good={hasLasted}>{words(hasLasted ? 'lasted' : 'notSeenToLast')}</Line>;
}

function SavedLine({ lastSave, now }: { lastSave: Instant | null; now: Instant }) {
  const words = useWords('today');
  if (lastSave === null) return <Line good>{words('notSavedYet')}</Line>;
  return <Line good>{words(isSameDay(lastSave, now) ? 'savedAt' : 'savedOn', { at: new Date(lastSave) })}</Line>;
}

function Line(props: { good?: boolean; children: ReactNode }) {
  return <li className={props.good ? 'row top small good' : 'row top small'}><Icon name={props.good ? 'check' : 'warning'} /><span>{props.children}</span></li>;
}

function RoomUsed({ health: { usedBytes, quotaBytes } }: { health: StorageHealth }) {
  const words = useWords('today');
  const size = useSize();
  if (usedBytes === null || quotaBytes === null) return null;
  const text = words('roomText', { used: size(usedBytes), quota: size(quotaBytes) });
  const full = usedBytes / quotaBytes;
  return (
    <div className="stack t">
      <div className="row between small"><span>{words('room')}</span><b className="num">{text}</b></div>
      <Meter label={words('room')} text={text} full={full} kind={full > 0.9 ? 'late' : full > 0.7 ? 'due' : 'ok'} />
    </div>
  );
}
