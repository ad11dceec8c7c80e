import { day } from '../../../src/core/Instant.ts';
import type { Step } from '../../../src/core/Step.ts';
import { rowsOf, replaceRows } from '../../vault/handlers/disk.ts';
import { askHer, askOnce, giveOther } from './askHer.ts';
import { act, goOn, steady } from './inHerHands.ts';
import { ReAsked } from './ReAsked.ts';
import { questionsOf } from './teachBack.ts';
import { acts } from './touchRows.ts';
import type { Rows, Walk } from './Walk.ts';
import type { Left } from './watchSettling.ts';

/** Ways that few walks would come to by chance, each with chance enough of its own. They begin with an open vault. */
export const directed: readonly ((walk: Walk) => Promise<void>)[] = [missesTwice, breaksOffAgain, asksTooSoon, setsTheClock, spoilsAStrike, putsBackEarlier, stopsAfterYes, leavesBeforeKeeping, leavesTakingBack];

/** She is asked, if she may be; the request's name, or null. */
async function ask(walk: Walk): Promise<string | null> {
  for (let tried = 0; tried < 4 && walk.vault !== null; tried += 1) await askHer(walk);
  const handed = walk.out?.handed;
  return handed?.kind === 'request' ? ReAsked.name(handed.child.id, handed.recipient.name, handed.summary.purpose) : null;
}

const again = { sheAsks: true, whyAgain: 'She asks.' } as const;
const isKey = (walk: Walk) => ({ show }: Step) => show.type === 'options' && questionsOf(walk.out!.handed.child.band).slice(2).some((right) => show.options.some(({ id }) => id === right));

/** Wrong on a key question and away, twice over. */
async function missesTwice(walk: Walk): Promise<void> {
  const name = await ask(walk);
  if (name === null) return;
  await goOn(walk, steady, isKey(walk));
  await wrongCard(walk);
  await walk.unlock();
  await askOnce(walk, name, again);
  if (walk.vault !== null) return;
  await goOn(walk, steady, isKey(walk));
  await wrongCard(walk);
  await goOn(walk, steady);
}

async function wrongCard(walk: Walk): Promise<void> {
  const show = walk.step?.show;
  if (show?.type !== 'options') return;
  const cards = show.options.map(({ id }) => id).sort();
  const wrong = cards.find((id) => id !== 'stays' && id !== 'noMore');
  await act(walk, { do: 'option', option: wrong ?? '' });
}

/** The tablet is taken from her again and again. */
async function breaksOffAgain(walk: Walk): Promise<void> {
  const name = await ask(walk);
  for (let times = 0; name !== null && times < 3 && walk.vault === null; times += 1) {
    await act(walk, { do: 'next' });
    await walk.unlock();
    await askOnce(walk, name, { sheAsks: walk.inHundred(10), whyAgain: 'It broke off.' });
  }
}

/** An answer that is no yes, and the same request before its day, and on it. */
async function asksTooSoon(walk: Walk): Promise<void> {
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
async function setsTheClock(walk: Walk): Promise<void> {
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

/** A yes, and then a stop where her copy is asked of; the last rows are lost, or none. */
async function stopsAfterYes(walk: Walk): Promise<void> {
  if (await ask(walk) === null) return;
  await goOn(walk, steady, ({ show }) => show.type === 'copy');
  await act(walk, { do: 'stop' });
  await act(walk, { do: 'keep' });
  const { out } = walk;
  if (out === null) return;
  const left = out.seen.slice(0, out.seen.length - walk.chance.below(Math.min(4, out.seen.length)));
  await touch(walk, (rows) => rows.slice(0, acts + left.length), { acts: left, whole: true });
  await walk.unlock();
}

/** A yes, and one row spoilt without which her acts would still lead to it: with a sentence in it that she took out. */
async function spoilsAStrike(walk: Walk): Promise<void> {
  if (await ask(walk) === null) return;
  await goOn(walk, { ...steady, strikes: 50 });
  const { out } = walk;
  if (out === null) return;
  const at = out.seen.findIndex(({ act: { do: did } }) => did.startsWith('strike'));
  if (at >= 0) await touch(walk, (rows) => rows.map(([key, row], place) => [key, place === at + acts ? row.map((byte, n) => (n === row.length - 1 ? byte ^ 1 : byte)) : row]), { acts: out.seen.slice(0, at), whole: false });
  await walk.unlock();
}

/** All of a yes that counts already, put back under the next errand of the same child. */
async function putsBackEarlier(walk: Walk): Promise<void> {
  if (await ask(walk) === null) return;
  const child = walk.out?.handed.child.id;
  await goOn(walk, steady);
  const earlier = await rowsOf('errand');
  await walk.unlock();
  await giveOther(walk, child);
  if (walk.out === null) return;
  await touch(walk, () => earlier, 'unreadable');
  await walk.unlock();
}

async function touch(walk: Walk, change: (rows: Rows) => Rows, left: Left): Promise<void> {
  await walk.tablet.endWorkers();
  walk.room = null;
  await replaceRows('errand', change(await rowsOf('errand')));
  if (walk.out !== null) walk.out.touched = left;
}

/** A yes that was said back to her, and no more of her was heard. */
async function leavesBeforeKeeping(walk: Walk): Promise<void> {
  if (await ask(walk) === null) return;
  await goOn(walk, steady, ({ show }) => show.type === 'saidBack');
  await walk.unlock();
}

/** A yes that she would take back, and leaves it. */
async function leavesTakingBack(walk: Walk): Promise<void> {
  for (let tried = 0; tried < 3 && walk.vault !== null; tried += 1) await giveOther(walk);
  const way = ({ show }: Step) => show.type === 'story' && show.takeBack !== undefined;
  await goOn(walk, { ...steady, answer: 'stop' }, way);
  if (walk.step === null || !way(walk.step)) return;
  await act(walk, { do: 'takeBack' });
  if (walk.inHundred(50)) await act(walk, { do: 'change' });
  await walk.unlock();
}
