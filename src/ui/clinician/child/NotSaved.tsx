import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import type { Draft } from './useDraft.ts';

/** The last save failed: what is still safe, why, and a way on. Stays until a save comes back well. */
export function NotSaved({ draft }: { draft: Pick<Draft, 'state' | 'flush'> }) {
  const words = useWords('privateNote');
  const text = useProblemText();
  if (draft.state.is !== 'failed') return null;
  return (
    <Say kind="late" spoken="now" action={<Button kind="ink" size="small" onPress={() => void draft.flush()}>{words('tryAgain')}</Button>}>
      <b>{words('notSaved')}</b> {text(draft.state.problem)}
    </Say>
  );
}
