import type { Caseload } from '../../../bridge/Caseload.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { FindChild } from './FindChild.tsx';
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
        {isEmpty ? <NoChildren onAdd={add} /> : <FindChild caseload={caseload} words={<FindWords />} />}
      </div>
    </Screen>
  );
}

/** The two ways to look for words: never one, for what they find is never in one list. */
function FindWords() {
  const words = useWords('find');
  const places = usePlaces();
  return (
    <div className="row wrap find-words">
      <Button size="small" icon="privateBook" onPress={() => places.go({ at: 'find', wing: 'private' })}>{words('inNotes')}</Button>
      <Button size="small" icon="page" onPress={() => places.go({ at: 'find', wing: 'record' })}>{words('inRecord')}</Button>
    </div>
  );
}
