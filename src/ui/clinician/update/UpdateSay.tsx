import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { useUpdateText, useWaitsText } from './useUpdateText.ts';

/** At the door: a newer version waits, or is not let in and why. Nothing of it while something is under way in this window. */
export function UpdateSay() {
  const words = useWords('update');
  const text = useUpdateText();
  const waits = useWaitsText();
  const tablet = useTablet();
  const state = useWatched(tablet.updateNotice);
  const isAtWork = useWatched(tablet.atWork);
  if (state.is === 'none' || isAtWork) return null;
  if (state.is !== 'ready') return <div className="door-column"><Say kind={state.is === 'refused' ? 'due' : 'plain'} spoken={state.is === 'refused' ? 'soon' : undefined}>{text(state)}</Say></div>;
  return (
    <div className="door-column">
      <Say>
        <div className="stack t">
          <span>{text(state)}</span>
          <div role="status">{waits(state)}</div>
          <div><Button size="small" onPress={tablet.applyUpdate}>{words('now')}</Button></div>
        </div>
      </Say>
    </div>
  );
}
