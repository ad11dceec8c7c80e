import { useEffect } from 'react';
import type { Standing } from '../../../bridge/Standing.ts';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { partDone, useVaultProgress } from '../VaultProgress.ts';

/** What is not over yet: old keys that still open something. */
export function KeysSay({ standing, again }: { standing: Standing; again: () => void }) {
  const words = useWords('vault');
  const told = useVaultProgress();
  const sealing = told?.what === 'sealing' ? told : null;
  const isOver = sealing !== null && sealing.of > 0 && sealing.done >= sealing.of;
  useEffect(() => {
    if (isOver) again();
  }, [isOver, again]);
  if (standing.booksUnderOldKeys === 0) return null;
  return (
    <Say kind="due" icon="hourglass">
      <div className="stack t">
        <p>{words('renewing', { books: standing.booksUnderOldKeys })}</p>
        <Progress label={words('renewingBar')} done={sealing ? partDone(sealing) : undefined} />
      </div>
    </Say>
  );
}
