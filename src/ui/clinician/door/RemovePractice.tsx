import { useState } from 'react';
import type { VaultId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { useDoor } from './DoorWays.ts';

/** Two taps remove a practice vault: nobody is bound to keep what is in it. */
export function RemovePractice({ vault, isDisabled }: { vault: VaultId; isDisabled: boolean }) {
  const words = useWords('practice');
  const ways = useDoor();
  const act = useAct();
  const [asks, setAsks] = useState(false);
  const close = () => { if (!act.isRunning) setAsks(false); };
  const remove = () => act.run(() => ways.vault.removePractice(vault), glance => ways.startAt({ at: 'glance', glance }));
  return (
    <>
      <Button kind="plain" size="small" onPress={() => setAsks(true)} isDisabled={isDisabled}>{words('remove')}</Button>
      {asks && (
        <Dialog
          title={words('removeTitle')} onClose={close}
          actions={<><Button kind="ink" icon="stop" onPress={remove}>{words('removeDo')}</Button><Button onPress={close}>{words('keep')}</Button></>}
        >
          <p>{words('removeBelow')}</p>
          <p role="status">{act.isRunning && words('removing')}</p>
          <ProblemSay problem={act.problem} />
        </Dialog>
      )}
    </>
  );
}
