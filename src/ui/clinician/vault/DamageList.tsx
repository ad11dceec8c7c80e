import { useEffect, useState, type ReactNode } from 'react';
import type { Damage, VaultCheck } from '../../../bridge/VaultCheck.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** Everything that could not be opened, by child, kind and day. */
export function DamageList({ check: { damaged, damagedDrafts, damagedRecordings, damagedPrevious, ledgerBrokenAt } }: { check: VaultCheck }) {
  const words = useWords('vault');
  const names = useCodeNames();
  const children = [...new Set(damaged.map(({ child }) => child))].filter(child => child !== null);
  const ofLedger = damaged.filter(({ child }) => child === null);
  const inBooks = damaged.length > 0 || damagedDrafts > 0 || damagedRecordings > 0 || ledgerBrokenAt !== null;
  if (!inBooks && damagedPrevious.length === 0) return null;
  return (
    <section className="stack t" aria-label={words('damagedList')}>
      <h3>{words('damagedTitle')}</h3>
      {children.map(child => <DamageOf key={child} child={child} name={names.get(child)} damaged={damaged.filter(each => each.child === child)} />)}
      {damagedRecordings > 0 && <Damages title={words('damagedVoices')}><Line>{words('damagedRecordings', { count: damagedRecordings })}</Line></Damages>}
      {damagedDrafts > 0 && <Damages title={words('damagedOther')}><Line>{words('damagedDrafts', { count: damagedDrafts })}</Line></Damages>}
      {(ofLedger.length > 0 || ledgerBrokenAt !== null) && (
        <Damages title={words('damagedVault')}>
          {ofLedger.map(each => <DamageLine key={each.number} damage={each} />)}
          {ledgerBrokenAt !== null && <Line>{words('ledgerBroken', { line: ledgerBrokenAt + 1 })}</Line>}
        </Damages>
      )}
      {damagedPrevious.length > 0 && (
        <Damages title={words('damagedShelf')}>
          {damagedPrevious.map(page => <Line key={page}>{page === null ? words('previousRoot') : words('previousPage', { page: page + 1 })}</Line>)}
        </Damages>
      )}
      {damagedPrevious.length > 0 && <p className="small soft">{words('previousHow')}</p>}
      {inBooks && <p className="small soft">{words('damagedHow')}</p>}
    </section>
  );
}

function DamageOf({ child, name, damaged }: { child: ChildId; name: string | undefined; damaged: readonly Damage[] }) {
  const words = useWords('vault');
  const places = usePlaces();
  return (
    <Damages title={name ?? words('damagedChild')} onTitle={name === undefined ? undefined : () => places.go({ at: 'child', child })}>
      {damaged.map(each => <DamageLine key={`${each.book} ${each.number}`} damage={each} />)}
    </Damages>
  );
}

function Damages({ title, onTitle, children }: { title: string; onTitle?: (() => void) | undefined; children: ReactNode }) {
  return (
    <div className="damage">
      {onTitle ? <Button kind="plain" size="small" onPress={onTitle}>{title}</Button> : <b>{title}</b>}
      <ul role="list" aria-label={title}>{children}</ul>
    </div>
  );
}

function DamageLine({ damage: { book, number, at } }: { damage: Damage }) {
  const words = useWords('vault');
  const when = useWhen();
  return <Line>{at === null ? words('damagedNumber', { book, number: number + 1 }) : words('damagedOn', { book, day: when(at, 'date') })}</Line>;
}

function Line({ children }: { children: ReactNode }) {
  return <li className="row top small"><Icon name="warning" size="small" /><span>{children}</span></li>;
}

/** Code names, as far as the caseload can be read; a child without one is said so. */
function useCodeNames(): ReadonlyMap<ChildId, string> {
  const { vault } = useHouse();
  const [names, setNames] = useState<ReadonlyMap<ChildId, string>>(new Map());
  useEffect(() => {
    let stale = false;
    void vault.caseload().then(caseload => {
      if (!stale && caseload.ok) setNames(new Map(caseload.value.children.map(({ child }) => [child.id, child.codeName])));
    });
    return () => { stale = true; };
  }, [vault]);
  return names;
}
