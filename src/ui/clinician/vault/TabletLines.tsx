import { useCallback, useEffect, useState } from 'react';
import type { StorageHealth } from '../../offline/storageHealth.ts';
import { useExpected } from '../../shared/Arriving.tsx';
import { Button } from '../../shared/Button.tsx';
import { isOnIpadPage } from '../door/isOnIpadPage.ts';
import { useTablet } from '../Tablet.ts';
import { useKeptByBrowser } from '../useKeptByBrowser.ts';
import { useSize } from '../useSize.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { HealthLine } from './HealthLine.tsx';

/** How this browser keeps the vault: protected or not, on the home screen or not, and how much room is left. onKept: the browser said yes, and the button that asked is gone. */
export function TabletLines({ onKept }: { onKept: () => void }) {
  const tablet = useTablet();
  const words = useWords('keeping');
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const read = useCallback(() => void tablet.readStorageHealth().then(setHealth), [tablet]);
  useEffect(read, [read]);
  useExpected(health === null);
  if (!health) return null;
  return (
    <>
      <Kept persisted={health.persisted} onAsked={read} onKept={onKept} />
      <HomeScreen isInstalled={health.installed} />
      <Room health={health} />
      {!health.files && <HealthLine is="plain">{words('noFiles')}</HealthLine>}
    </>
  );
}

/** Asked again, with the browser's answer in words. */
function Kept({ persisted, onAsked, onKept }: { persisted: boolean | null; onAsked: () => void; onKept: () => void }) {
  const words = useWords('keeping');
  const { refused, ask } = useKeptByBrowser({ onAsked, onKept });
  if (persisted === null) return <HealthLine is="plain">{words('keptUnknown')}</HealthLine>;
  if (persisted) return <HealthLine is="good">{words('kept')}</HealthLine>;
  return (
    <HealthLine is="due" way={<Button size="small" onPress={ask}>{words('protect')}</Button>}>
      {words('notKept')}{refused && <span role="status"> {words('refused')}</span>}
    </HealthLine>
  );
}

function HomeScreen({ isInstalled }: { isInstalled: boolean }) {
  const words = useWords('keeping');
  const tablet = useTablet();
  const offer = useWatched(tablet.installOffer);
  if (isInstalled || offer === 'installed') return <HealthLine is="good">{words('installed')}</HealthLine>;
  if (isOnIpadPage()) return <HealthLine is="due">{words('ipad')}</HealthLine>;
  if (offer !== 'offered') return <HealthLine is="plain">{words('notInstalled')} {words('menu')}</HealthLine>;
  return <HealthLine is="due" way={<Button size="small" onPress={() => void tablet.install()}>{words('install')}</Button>}>{words('notInstalled')}</HealthLine>;
}

function Room({ health: { usedBytes, quotaBytes } }: { health: StorageHealth }) {
  const words = useWords('keeping');
  const size = useSize();
  if (usedBytes === null || quotaBytes === null) return <HealthLine is="plain">{words('roomUnknown')}</HealthLine>;
  const left = size(Math.max(0, quotaBytes - usedBytes));
  const full = usedBytes / quotaBytes;
  return <HealthLine is={full > 0.9 ? 'late' : full > 0.7 ? 'due' : 'good'}>{words(full > 0.7 ? 'roomLow' : 'roomGood', { left })}</HealthLine>;
}
