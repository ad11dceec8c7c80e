import { useState } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../core/Id.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { plainWords } from '../child/plainWords.ts';
import { SaidScript } from '../child/SaidScript.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useTellAnyway } from '../TellAnyway.tsx';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';

type TakeBackProps = { child: ChildId; card: ConsentCard; again: () => void };

/**
 * A yes is taken back in two taps, by the child's finger or word, at any time (R31). The act is held here and the dialog stays until it is
 * over: what a dialog that was closed would have said, nobody would read, and the yes would stand.
 */
export function TakeBack({ child, card, again }: TakeBackProps) {
  const { vault } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const tell = useTellAnyway();
  const [isOpen, setOpen] = useState(false);
  const { codeName } = card.face;
  const ask = (open: boolean) => {
    if (act.isRunning) return;
    act.say(null);
    setOpen(open);
  };
  const take = (how: 'tap' | 'spoken') => act.run(() => vault.takeBack(child, card.face.id, how), () => {
    announce(words(card.fate === 'handedOut' ? 'takeBackGone' : 'takeBackDone'));
    setOpen(false);
    again();
  }, (problem) => tell({ title: words('takeBackUnsure', { codeName }), what: words('takeBackUnsureHow', { codeName }), problem }));
  return (
    <div className="take-back">
      <Button wide icon="stop" onPress={() => ask(true)}>{words('takeBack', { codeName })}</Button>
      {isOpen && <TakeBackDialog card={card} act={act} onTake={take} onClose={() => ask(false)} />}
    </div>
  );
}

type DialogProps = { card: ConsentCard; act: Act; onTake: (how: 'tap' | 'spoken') => void; onClose: () => void };

function TakeBackDialog({ card: { face, fate }, act, onTake, onClose }: DialogProps) {
  const words = useWords('consent');
  const { codeName } = face;
  return (
    <Dialog
      title={words('takeBack', { codeName })}
      onClose={onClose}
      actions={<>
        <Button kind="ink" size="big" onPress={() => onTake('tap')} isDisabled={act.isRunning}>{words('takeBackTap')}</Button>
        <Button size="big" onPress={() => onTake('spoken')} isDisabled={act.isRunning}>{words('takeBackSpoken', { codeName })}</Button>
        <Button kind="plain" size="small" onPress={onClose} isDisabled={act.isRunning}>{words('takeBackNot')}</Button>
      </>}
    >
      <ProblemSay problem={act.problem} />
      <p className="small soft">{words('takeBackSay', { codeName })}</p>
      <SaidScript language={face.walkthrough.language} className="script">
        {({ bands: { [face.walkthrough.band]: { scripts } } }) => <p>{plainWords(scripts[fate === 'handedOut' ? 'takeBackSent' : 'takeBackNotSent'])}</p>}
      </SaidScript>
    </Dialog>
  );
}
