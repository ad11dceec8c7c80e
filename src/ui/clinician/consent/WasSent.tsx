import { useState } from 'react';
import type { ConsentFace } from '../../../core/Consent.ts';
import type { ChildId } from '../../../core/Id.ts';
import type { Instant } from '../../../core/Instant.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { localDay } from '../child/record/localDay.ts';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';

type Of = { child: ChildId; face: Pick<ConsentFace, 'id' | 'givenAt'>; now: Instant; again: () => void };

/** What may have gone out did, and the line of it is lost: on which day, so that the child is told no other. */
export function WasSent({ child, face, now, again }: Of) {
  const { vault } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState('');
  const write = () => act.run(() => vault.handedOutBefore(child, face.id, on), () => {
    announce(words('unsureSentDone'));
    again();
  });
  return (
    <div className="stack t">
      <div><Button isExpanded={isOpen} icon={isOpen ? 'close' : 'download'} onPress={() => setOpen(!isOpen)}>{words('unsureSent')}</Button></div>
      {isOpen && <DateTimeField kind="date" label={words('unsureSentDay')} min={localDay(face.givenAt)} max={localDay(now)} value={on} onChange={setOn} />}
      <ProblemSay problem={act.problem} />
      {isOpen && on !== '' && <div><Button kind="ink" onPress={write} isDisabled={act.isRunning}>{words('unsureSentWrite')}</Button></div>}
    </div>
  );
}
