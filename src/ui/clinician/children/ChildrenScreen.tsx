import { useState } from 'react';
import type { Caseload } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { TwoChairs } from '../drawings/TwoChairs.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { ChildRows } from './ChildRows.tsx';

/** The caseload, to find one child in. */
export function ChildrenScreen() {
  const { vault } = useHouse();
  const words = useWords('children');
  const today = useWords('today');
  const places = usePlaces();
  const [loaded] = useLoaded(() => vault.caseload());
  const add = () => places.go({ at: 'newChild' });
  if (loaded.state === 'opening') return <main className="main" />;
  if (loaded.state === 'failed') return <main className="main"><ProblemSay problem={loaded.problem} /></main>;
  const isEmpty = loaded.value.children.length === 0;
  return (
    <Screen title={words('title')} actions={!isEmpty && <Button icon="plus" onPress={add}>{today('add')}</Button>}>
      {isEmpty
        ? <section className="card"><EmptyState picture={<TwoChairs />} title={today('emptyTitle')} action={<Button kind="ink" icon="plus" onPress={add}>{today('add')}</Button>}>{today('emptyBelow')}</EmptyState></section>
        : <FindChild caseload={loaded.value} />}
    </Screen>
  );
}

function FindChild({ caseload }: { caseload: Caseload }) {
  const words = useWords('children');
  const [find, setFind] = useState('');
  const wanted = find.trim().toLocaleLowerCase();
  const found = caseload.children.filter(row => row.child.codeName.toLocaleLowerCase().includes(wanted));
  return (
    <div className="stack">
      <div className="find"><TextField label={words('find')} value={find} onChange={setFind} /></div>
      {found.length > 0
        ? <div className="card flush"><ChildRows rows={found} now={caseload.now} label={words('listLabel')} /></div>
        : <p className="soft" role="status">{words('none', { find: find.trim() })}</p>}
    </div>
  );
}
