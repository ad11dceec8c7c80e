import type { Leaving } from '../../../core/Leaving.ts';
import { isToCome } from '../children/ChildDraft.ts';

/** What is wrong with when she came back, a day or a day and a time; null: nothing. now: YYYY-MM-DDTHH:MM. On the day she left she can be back. */
export function wrongComing(arrived: string, left: Pick<Leaving, 'on'>, now: string): 'missing' | 'future' | 'before' | null {
  if (arrived === '') return 'missing';
  if (isToCome(arrived, now)) return 'future';
  return arrived.slice(0, 10) < left.on ? 'before' : null;
}
