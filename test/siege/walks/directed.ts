import type { Step } from '../../../src/core/Step.ts';
import { rowsOf, replaceRows } from '../../vault/handlers/disk.ts';
import { askOnce, giveOther } from './askHer.ts';
import { ask, asksTooSoon, breaksOffAgain, setsTheClock } from './askInVain.ts';
import { act, goOn, steady } from './inHerHands.ts';
import { keepsFromTaking } from './keepsFromTaking.ts';
import { release } from './letGo.ts';
import { losesSaves, putsBackBackup } from './losesSaves.ts';
import { questionsOf } from './teachBack.ts';
import { acts } from './touchRows.ts';
import type { Rows, Walk } from './Walk.ts';
import type { Left } from './watchSettling.ts';

/** Ways that few walks would come to by chance, each with chance enough of its own. They begin with an open vault. */
export const directed: readonly ((walk: Walk) => Promise<void>)[] = [
  missesTwice, breaksOffAgain, asksTooSoon, setsTheClock, setsTheClock, spoilsAStrike, putsBackEarlier, stopsAfterYes, leavesBeforeKeeping, leavesTakingBack, losesWhatSheSaw,
  keepsFromTaking, losesSaves, putsBackBackup,
];

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

/** What she was shown of who saw what is lost, and with it, for all anybody knows, a taking back. */
async function losesWhatSheSaw(walk: Walk): Promise<void> {
  const yes = [...walk.known.consents.values()].findLast(({ over }) => over === null);
  for (let tried = 0; yes !== undefined && tried < 3 && walk.vault !== null; tried += 1) await giveOther(walk, yes.handed.child.id);
  if (walk.out === null) return;
  await act(walk, { do: 'next' });
  await touch(walk, (rows) => rows.slice(0, 1), 'unreadable');
  await walk.unlock();
  for (let tried = 0; tried < 3; tried += 1) await release(walk);
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
