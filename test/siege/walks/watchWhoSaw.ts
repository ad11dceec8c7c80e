import type { ConsentId } from '../../../src/core/Id.ts';
import type { Handed, Seen } from './Handed.ts';
import { same, type Known, type SeenYes } from './Known.ts';
import type { Left, Settled } from './watchSettling.ts';

/**
 * She saw who saw what: what she took back there is over, all of it and nothing else, whatever came of the tablet after. Where it did
 * not come to its end and something was left to take back, she may have.
 */
export function watchWhoSaw(known: Known, handed: Handed, left: Left, { settled, lines, entries, at }: Settled): void {
  const acts = left === 'unreadable' ? [] : left.acts;
  const hers = mayTakeBack(known, handed);
  const over = takenBackAt(acts).map((place) => hers[place]);
  const shown = over.length > 0 || acts.some(({ show, act }) => act.do === 'next' && show.type === 'story');
  const lost = left === 'unreadable' || !left.whole || (!acts.some(({ then }) => then === 'ended') && over.length < hers.length);
  const told = ['unlocked', ...over.map(() => 'consentTakenBack'), ...(shown ? ['whoSawShown'] : []), ...(lost ? ['errandLost'] : [])];
  known.hold(same(lines.map(({ act }) => act.act), told), 'another line than who saw what', () => JSON.stringify({ lines, told }));
  known.hold(entries.length === 0, 'an entry about who saw what', () => JSON.stringify(entries));
  const ids = settled?.kind === 'whoSaw' ? settled.takenBack.map(({ consent }) => consent) : [];
  known.hold(same([...ids].sort(), over.map((each) => each?.[0] ?? '').sort()), 'a yes taken back that counts no more', () => JSON.stringify({ settled, over: over.length }));
  for (const [, yes] of over.filter((each) => each !== undefined)) known.tookBack(yes, at);
  if (lost) known.lost(handed.child.id);
}

/** Her yeses that wait or are gone, newest first: each has a page with its own way back. */
function mayTakeBack(known: Known, { child, at }: Handed): readonly [ConsentId, SeenYes][] {
  const hers = [...known.consents].filter(([, yes]) => yes.handed.child.id === child.id).reverse();
  return hers.filter(([, { over, expires }]) => over === 'handedOut' || (over === null && at < expires));
}

/** The places, among the pages with a way back, of those she took and kept. She cannot come to one but past all before it. */
function takenBackAt(seen: readonly Seen[]): readonly number[] {
  const pages = new Set<number>();
  const kept: number[] = [];
  for (const { show, here, act } of seen) {
    if (show.type === 'story' && show.takeBack !== undefined) pages.add(here);
    if (show.type === 'saidBack' && show.answer.id === 'takeBack' && act.do === 'keep') kept.push(here);
  }
  return kept.map((here) => [...pages].sort((one, other) => one - other).indexOf(here));
}
