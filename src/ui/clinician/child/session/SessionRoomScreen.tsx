import { useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { ChipsOne } from '../../../shared/Chips.tsx';
import { Spine } from '../../../shared/Halves.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useTitleFocus } from '../../../shared/Screen.tsx';
import { useHouse } from '../../House.ts';
import { LanguageSwitch } from '../../LanguageSwitch.tsx';
import { session } from '../../messages/en/session.ts';
import { MoreWords } from '../../MoreWords.tsx';
import { usePlaces } from '../../Place.ts';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import '../child.css';
import { useNote } from '../note/useNote.ts';
import { sessionNumber } from '../record/sessionNumber.ts';
import { useSession } from '../record/useSession.ts';
import { WithChild } from '../WithChild.tsx';
import { NoteSide } from './NoteSide.tsx';
import { RecordSide } from './RecordSide.tsx';
import './session.css';
import { useSides, type Side } from './useSides.ts';

/** A session under way: the private note and the entry of the record, side by side where there is room, else one after the other. */
export function SessionRoomScreen({ child }: { child: ChildId }) {
  return <MoreWords words={{ session }}><WithChild child={child}>{(page) => <SessionRoom page={page} />}</WithChild></MoreWords>;
}

function SessionRoom({ page }: { page: ChildPage }) {
  const { child: { id: child, codeName } } = page;
  const { lock } = useHouse();
  const places = usePlaces();
  const words = useWords('session');
  const record = useWords('record');
  const house = useWords('house');
  const when = useWhen();
  const title = useTitleFocus();
  const [number] = useState(() => sessionNumber(page.record, null));
  const sides = useSides(places.back);
  const place = { at: 'session', child } as const;
  const note = useNote(page, { place, onKept: () => sides.keep('private') });
  const entry = useSession(page, { place, onKept: () => sides.keep('record') });
  const leave = async () => {
    const saved = await Promise.all([note.draft.flush(), entry.draft.flush()]);
    if (saved.every(Boolean)) places.back();
  };
  const options = (['private', 'record'] as const).map((value) => ({ value, label: words(`side.${value}`) }));
  return (
    <main className="writer together" data-side={sides.side}>
      <header>
        <Button kind="plain" className="writer-back" onPress={() => void leave()}><Icon name="back" /><span>{house('back')}</span></Button>
        <div className="writer-title together-title">
          <h1 ref={title} tabIndex={-1}>{codeName} · {record('sessionTitle', { number })}</h1>
          <span className="small num">{when(page.now, 'longDay')}</span>
        </div>
        <LanguageSwitch className="on-plum" />
        <Button kind="plum" icon="lock" onPress={lock}>{house('lock')}</Button>
      </header>
      <div className="together-choice"><ChipsOne<Side> hideLabel label={words('which')} options={options} value={sides.side} onChange={sides.show} /></div>
      <div className="halves">
        <NoteSide page={page} note={note} isKept={sides.kept.includes('private')} isNext={sides.kept.includes('record')} />
        <Spine words={words('spine')} label={words('spineLabel')} />
        <RecordSide page={page} session={entry} isKept={sides.kept.includes('record')} isNext={sides.kept.includes('private')} />
      </div>
    </main>
  );
}
