import { useState } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { ChildRows } from './ChildRows.tsx';
import { NoChildren } from './NoChildren.tsx';

/** The caseload, to find one child in. */
export function ChildrenScreen({ gone }: { gone: Gone | null }) {
  const { vault } = useHouse();
  const words = useWords('children');
  return <WithLoaded title={words('title')} ask={() => vault.caseload()}>{caseload => <Children caseload={caseload} gone={gone} />}</WithLoaded>;
}

type Gone = 'done' | 'later' | 'behind';

function Children({ caseload, gone }: { caseload: Caseload; gone: Gone | null }) {
  const shred = useWords('shred');
  const words = useWords('children');
  const today = useWords('today');
  const places = usePlaces();
  const add = () => places.go({ at: 'newChild' });
  const isEmpty = caseload.children.length === 0;
  return (
    <Screen title={words('title')} actions={!isEmpty && <Button icon="plus" onPress={add}>{today('add')}</Button>}>
      <div className="stack">
        {gone && <Say kind={gone === 'done' ? 'ok' : 'due'} spoken="soon">{shred(`gone.${gone}`)}</Say>}
        {isEmpty ? <NoChildren onAdd={add} /> : <FindChild caseload={caseload} />}
      </div>
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
