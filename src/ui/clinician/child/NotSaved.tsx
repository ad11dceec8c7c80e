import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useProblemText } from '../useProblemText.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import './child.css';
import type { Draft } from './useDraft.ts';

/** The last save failed: why, what is still safe, and a way on. Stays until a save comes back well. */
export function NotSaved({ draft }: { draft: Pick<Draft, 'state' | 'flush'> }) {
  const words = useWords('privateNote');
  const text = useProblemText();
  const state = useWatched(draft.state);
  if (state.is !== 'failed') return null;
  const { problem } = state;
  const saysSo = problem.type.startsWith('storage');
  return (
    <Say kind="late" spoken="now" action={<Button kind="ink" size="small" onPress={() => void draft.flush()}>{words('tryAgain')}</Button>}>
      {!saysSo && <b>{words('notSaved')} </b>}{text(problem)}{problem.type === 'databaseMissing' && ` ${words('copyByHand')}`}
    </Say>
  );
}
