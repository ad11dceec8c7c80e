import { useEffect, useState, type ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import { Button } from '../../shared/Button.tsx';
import { Tag } from '../../shared/Tag.tsx';
import type { StorageHealth } from '../../offline/storageHealth.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { isOnIpadPage } from './isOnIpadPage.ts';

/** Room for some twenty thousand notes. */
const enoughBytes = 200_000_000;

/** Step 3: what this tablet and browser can be relied on for. `mayAsk`: now the browser is asked to protect the vault. */
export function TabletStep(props: { mayAsk: boolean }) {
  const words = useWords('tablet');
  const tablet = useTablet();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [refused, setRefused] = useState(false);
  const read = () => void tablet.readStorageHealth().then(setHealth);
  useEffect(read, [tablet]);
  const ask = () => void tablet.askToPersist().then(granted => {
    setRefused(granted === false);
    read();
  });
  useEffect(() => {
    if (props.mayAsk) ask();
  }, [props.mayAsk]);
  if (!health) return null;
  return (
    <>
      <ul className="health small" role="list">
        <Line tag={<Tag kind="ok" icon="check">{words('ready')}</Tag>}>{words('offline')}</Line>
        <Room health={health} />
        <Protected persisted={health.persisted} mayAsk={props.mayAsk} />
        {!health.files && <Line tag={<Tag kind="due" icon="warning">{words('no')}</Tag>}>{words('noFiles')}</Line>}
        {props.mayAsk && <HomeScreen isInstalled={health.installed} />}
        {props.mayAsk && <Line tag={<Tag kind="due" icon="warning">{words('notYet')}</Tag>}>{words('mayForget')}</Line>}
      </ul>
      {props.mayAsk && health.persisted === false && (
        <div className="stack">
          {refused && <p className="small" role="status">{words('refused')}</p>}
          <div><Button onPress={ask}>{words('protect')}</Button></div>
        </div>
      )}
    </>
  );
}

function Line(props: { tag: ReactNode; children: ReactNode }) {
  return <li>{props.tag}<span>{props.children}</span></li>;
}

function Room(props: { health: StorageHealth }) {
  const words = useWords('tablet');
  const format = useFormatter();
  const { quotaBytes, usedBytes } = props.health;
  if (quotaBytes === null) return <Line tag={<Tag>{words('unknown')}</Tag>}>{words('roomUnknown')}</Line>;
  const left = quotaBytes - (usedBytes ?? 0);
  const size = left >= 1e9
    ? format.number(left / 1e9, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 })
    : format.number(left / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
  return left >= enoughBytes
    ? <Line tag={<Tag kind="ok" icon="check">{size}</Tag>}>{words('room')}</Line>
    : <Line tag={<Tag kind="due" icon="warning">{size}</Tag>}>{words('roomLow')}</Line>;
}

function Protected(props: { persisted: boolean | null; mayAsk: boolean }) {
  const words = useWords('tablet');
  if (props.persisted === null) return <Line tag={<Tag>{words('unknown')}</Tag>}>{words('persistUnknown')}</Line>;
  if (props.persisted) return <Line tag={<Tag kind="ok" icon="check">{words('ready')}</Tag>}>{words('persisted')}</Line>;
  return (
    <Line tag={<Tag kind="due" icon="warning">{words('notYet')}</Tag>}>
      {props.mayAsk ? words('notPersisted') : words.rich('persistLater', { b: text => <b>{text}</b> })}
    </Line>
  );
}

function HomeScreen(props: { isInstalled: boolean }) {
  const words = useWords('tablet');
  const tablet = useTablet();
  const offer = useWatched(tablet.installOffer);
  if (props.isInstalled || offer === 'installed') return <Line tag={<Tag kind="ok" icon="check">{words('ready')}</Tag>}>{words('installed')}</Line>;
  return (
    <Line tag={<Tag kind="due" icon="warning">{words('notYet')}</Tag>}>
      {words('notInstalled')}{' '}
      {offer === 'offered'
        ? <Button size="small" onPress={() => void tablet.install()}>{words('install')}</Button>
        : words(isOnIpadPage() ? 'ipadAfter' : 'menu')}
    </Line>
  );
}
