import { Button } from '../../shared/Button.tsx';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { HealthLine } from '../vault/HealthLine.tsx';
import { useUpdateText, useWaitsText } from './useUpdateText.ts';

/** Inside the house, where nothing is being typed: one line, and the one tap. */
export function UpdateLine() {
  const words = useWords('update');
  const text = useUpdateText();
  const waits = useWaitsText();
  const tablet = useTablet();
  const state = useWatched(tablet.updateNotice);
  if (state.is === 'none') return null;
  if (state.is !== 'ready') return <HealthLine is={state.is === 'refused' ? 'due' : 'plain'}>{text(state)}</HealthLine>;
  return (
    <HealthLine is="plain" way={<Button size="small" icon="lock" onPress={tablet.applyUpdate}>{words('lockAndUse')}</Button>}>
      {text(state)} {words('locks')} <span role="status">{waits(state)}</span>
    </HealthLine>
  );
}
