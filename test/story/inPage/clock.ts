import { setAhead } from './setAhead.ts';

/** What page and workers ask for as they start, and are told: so many milliseconds ahead. */
const name = 'the clock of a story';

/** The driver's end: tells the page and every worker there is, and answers every one to come. Said again, it does nothing. */
export function keepTime(milliseconds: number): void {
  const place = window as unknown as { told?: number; clock?: BroadcastChannel };
  if ((place.told ?? 0) === milliseconds) return;
  place.told = milliseconds;
  place.clock ??= new BroadcastChannel(name);
  const tell = () => place.clock?.postMessage(place.told);
  place.clock.onmessage = ({ data }) => { if (data === 'asked') tell(); };
  tell();
}

/** The app's end, put before its own code: a driver's script may run beside the page and not reach the page's own Date. */
export function followTime(): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => { if (typeof data === 'number') setAhead(data); };
  channel.postMessage('asked');
}
