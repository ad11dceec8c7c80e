import { day } from '../../../src/core/Instant.ts';
import { askHer, askOnce } from './askHer.ts';
import { act, goOn, steady } from './inHerHands.ts';
import { ReAsked } from './ReAsked.ts';
import type { Walk } from './Walk.ts';

/** She is asked, if she may be; the request's name, or null. */
export async function ask(walk: Walk): Promise<string | null> {
  for (let tried = 0; tried < 4 && walk.vault !== null; tried += 1) await askHer(walk);
  const handed = walk.out?.handed;
  return handed?.kind === 'request' ? ReAsked.name(handed.child.id, handed.recipient.name, handed.summary.purpose) : null;
}

/** The tablet is taken from her again and again. */
export async function breaksOffAgain(walk: Walk): Promise<void> {
  const name = await ask(walk);
  for (let times = 0; name !== null && times < 3 && walk.vault === null; times += 1) {
    await act(walk, { do: 'next' });
    await walk.unlock();
    await askOnce(walk, name, { sheAsks: walk.inHundred(10), whyAgain: 'It broke off.' });
  }
}

/** An answer that is no yes, and the same request before its day, and on it. */
export async function asksTooSoon(walk: Walk): Promise<void> {
  const { tablet, known: { reAsked, newest } } = walk;
  const name = await ask(walk);
  if (name === null) return;
  await goOn(walk, { ...steady, answer: walk.chance.pick(['later', 'later', 'later', 'no', 'unsure', 'stop']) });
  await walk.unlock();
  const may = reAsked.mayFrom(name);
  for (const wait of may === null ? [0, 30 * day] : [-1, 0]) {
    tablet.now = Math.max(newest, may === null ? tablet.now + wait : may + wait);
    if (walk.vault !== null) await askOnce(walk, name, { sheAsks: false, whyAgain: 'There is a new date.' });
  }
}

/** A clock set back before she answers or after it, and set right again, to ask before the days are over. */
export async function setsTheClock(walk: Walk): Promise<void> {
  const { tablet, chance } = walk;
  const name = await ask(walk);
  if (name === null) return;
  const [before, after] = chance.pick([[0, -9 * day], [9 * day, -9 * day], [-9 * day, 0]] as const);
  tablet.now += before;
  await goOn(walk, { ...steady, answer: chance.pick(['no', 'stop', 'yes']) });
  tablet.now += after;
  await walk.unlock();
  const yes = [...walk.known.consents.entries()].at(-1);
  if (yes?.[1].over === null && walk.vault !== null && walk.inHundred(70)) {
    const { child } = yes[1].handed;
    const done = await walk.vault.takeBack(child.id, yes[0], 'tap');
    if (done.ok) {
      walk.known.tookBack(yes[1], tablet.now);
      walk.known.wrote(tablet.now);
    }
  }
  tablet.now += chance.pick([9 * day, 9 * day, 12 * day]);
  await askOnce(walk, name, { sheAsks: false, whyAgain: 'There is a new date.' });
}
