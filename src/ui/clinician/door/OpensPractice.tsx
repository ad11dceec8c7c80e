import { practicePassphrase } from '../../../core/practice.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';

/** At the door of a practice vault: what opens it, which is no secret. */
export function OpensPractice({ onFill }: { onFill: () => void }) {
  const words = useWords('practice');
  return (
    <Say kind="due" icon="pencil" action={<Button size="small" onPress={onFill}>{words('fill')}</Button>}>
      {words('opensWith', { passphrase: practicePassphrase })}
    </Say>
  );
}
