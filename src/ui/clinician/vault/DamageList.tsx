import { useEffect, useState } from 'react';
import type { Damage } from '../../../bridge/VaultContract.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** Every damaged entry, by child, kind and day. */
export function DamageList({ damaged }: { damaged: readonly Damage[] }) {
  const words = useWords('vault');
  const names = useCodeNames();
  const children = [...new Set(damaged.map(({ child }) => child))];
  return (
    <section className="stack t" aria-label={words('damagedList')}>
      <h3>{words('damagedTitle')}</h3>
      {children.map(child => (
        <DamageOf key={child} child={child} name={names.get(child)} damaged={damaged.filter(each => each.child === child)} />
      ))}
      <p className="small soft">{words('damagedHow')}</p>
    </section>
  );
}

function DamageOf({ child, name, damaged }: { child: ChildId | null; name: string | undefined; damaged: readonly Damage[] }) {
  const words = useWords('vault');
  const when = useWhen();
  const places = usePlaces();
  const say = ({ book, number, at }: Damage) => at === null ? words('damagedNumber', { book, number: number + 1 }) : words('damagedOn', { book, day: when(at, 'date') });
  const title = child === null ? words('damagedVault') : name ?? words('damagedChild');
  return (
    <div className="damage">
      {child !== null && name !== undefined
        ? <Button kind="plain" size="small" onPress={() => places.go({ at: 'child', child })}>{title}</Button>
        : <b>{title}</b>}
      <ul role="list" aria-label={title}>
        {damaged.map(each => (
          <li key={`${each.book} ${each.number}`} className="row top small"><Icon name="warning" size="small" /><span>{say(each)}</span></li>
        ))}
      </ul>
    </div>
  );
}

/** Code names, as far as the caseload can be read; a child without one is said so. */
function useCodeNames(): ReadonlyMap<ChildId | null, string> {
  const { vault } = useHouse();
  const [names, setNames] = useState<ReadonlyMap<ChildId | null, string>>(new Map());
  useEffect(() => {
    let stale = false;
    void vault.caseload().then(caseload => {
      if (!stale && caseload.ok) setNames(new Map(caseload.value.children.map(({ child }) => [child.id, child.codeName])));
    });
    return () => { stale = true; };
  }, [vault]);
  return names;
}
