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
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';

type TakeBackProps = { child: ChildId; card: ConsentCard; again: () => void };

/** A yes is taken back in two taps, by the child's finger or word, at any time (R31). */
export function TakeBack(props: TakeBackProps) {
  const words = useWords('consent');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="take-back">
      <Button wide icon="stop" onPress={() => setOpen(true)}>{words('takeBack', { codeName: props.card.face.codeName })}</Button>
      {isOpen && <TakeBackDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

function TakeBackDialog({ child, card: { face, fate }, again, onClose }: TakeBackProps & { onClose: () => void }) {
  const { vault } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const { codeName } = face;
  const isGone = fate === 'handedOut';
  const take = (how: 'tap' | 'spoken') => () => act.run(() => vault.takeBack(child, face.id, how), () => {
    announce(words(isGone ? 'takeBackGone' : 'takeBackDone'));
    onClose();
    again();
  });
  return (
    <Dialog
      title={words('takeBack', { codeName })}
      onClose={onClose}
      actions={<>
        <Button kind="ink" size="big" onPress={take('tap')} isDisabled={act.isRunning}>{words('takeBackTap')}</Button>
        <Button size="big" onPress={take('spoken')} isDisabled={act.isRunning}>{words('takeBackSpoken', { codeName })}</Button>
        <Button kind="plain" size="small" onPress={onClose}>{words('takeBackNot')}</Button>
      </>}
    >
      <ProblemSay problem={act.problem} />
      <p className="small soft">{words('takeBackSay', { codeName })}</p>
      <SaidScript language={face.walkthrough.language} className="script">
        {({ bands: { [face.walkthrough.band]: { scripts } } }) => <p>{plainWords(scripts[isGone ? 'takeBackSent' : 'takeBackNotSent'])}</p>}
      </SaidScript>
    </Dialog>
  );
}
