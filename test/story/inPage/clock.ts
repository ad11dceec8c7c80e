import { setAhead } from './setAhead.ts';

/** What a worker asks the page for, and the page tells: so many milliseconds ahead. */
const name = 'the clock of a story';

/** The page's end: sets its own clock, and tells every worker there is and every one to come. Said again, it does nothing. */
export function keepTime(milliseconds: number): void {
  const place = window as unknown as { ahead?: number; clock?: BroadcastChannel };
  if ((place.ahead ?? 0) === milliseconds) return;
  setAhead(milliseconds);
  place.clock ??= new BroadcastChannel(name);
  const tell = () => place.clock?.postMessage(place.ahead);
  place.clock.onmessage = ({ data }) => { if (data === 'asked') tell(); };
  tell();
}

/** The worker's end, put before its own code. */
export function followTime(): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => { if (typeof data === 'number') setAhead(data); };
  channel.postMessage('asked');
}
