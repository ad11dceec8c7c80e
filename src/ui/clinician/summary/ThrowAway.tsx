import { useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';

/** A draft that is not wanted any more goes whole. */
export function ThrowAway({ child, composed }: { child: Child; composed: Composed }) {
  const { vault } = useHouse();
  const places = usePlaces();
  const words = useWords('summary');
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const throwAway = () => act.run(async () => {
    await composed.draft.stop();
    return vault.dropSummary(child.id, composed.summary.id);
  }, places.back);
  return (
    <div className="row">
      <Button kind="plain" size="small" onPress={() => setAsking(true)}>{words('throwAway')}</Button>
      {isAsking && (
        <Dialog
          title={words('throwAwayTitle')}
          onClose={() => setAsking(false)}
          actions={<>
            <Button kind="ink" onPress={throwAway} isDisabled={act.isRunning}>{words('throwAway')}</Button>
            <Button onPress={() => setAsking(false)}>{words('keepIt')}</Button>
          </>}
        >
          <ProblemSay problem={act.problem} />
          <p>{words('throwAwayMore')}</p>
        </Dialog>
      )}
    </div>
  );
}
