import { day, hour, minute } from '../../../src/core/Instant.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { rowsOf } from '../../vault/handlers/disk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { chanceOf } from '../fuzz/Chance.ts';
import { askAgain, askHer, giveOther, pushPast } from './askHer.ts';
import { compose, typeOn } from './compose.ts';
import { directed } from './directed.ts';
import { goOn, readAgain, sendAnything } from './inHerHands.ts';
import { askAboutLost, handOut, release, takeBack } from './letGo.ts';
import { touchRows } from './touchRows.ts';
import { Walk } from './Walk.ts';

/** What one walk came to: what was done, and every promise that broke, with the first case of each. */
export type Wandered = {
  readonly tried: Readonly<Record<string, number>>;
  readonly broken: Readonly<Record<string, { readonly count: number; readonly first: string }>>;
};

type Act = { readonly weight: number; readonly where: 'open' | 'shut' | 'room' | 'anywhere'; readonly does: (walk: Walk) => Promise<void> };

const acts: readonly Act[] = [
  { weight: 10, where: 'open', does: compose },
  { weight: 3, where: 'open', does: typeOn },
  { weight: 18, where: 'open', does: askHer },
  { weight: 14, where: 'open', does: pushPast },
  { weight: 10, where: 'open', does: askAgain },
  { weight: 4, where: 'open', does: (walk) => giveOther(walk) },
  ...directed.map((does) => ({ weight: 2, where: 'open', does }) as const),
  { weight: 22, where: 'open', does: release },
  { weight: 6, where: 'open', does: handOut },
  { weight: 3, where: 'open', does: takeBack },
  { weight: 3, where: 'open', does: askAboutLost },
  { weight: 2, where: 'open', does: movesAnotherBand },
  { weight: 3, where: 'open', does: locks },
  { weight: 2, where: 'open', does: knocksAtDoor },
  { weight: 50, where: 'room', does: (walk) => goOn(walk) },
  { weight: 8, where: 'room', does: sendAnything },
  { weight: 3, where: 'room', does: readAgain },
  { weight: 12, where: 'room', does: async (walk) => { await keepRows(walk); if (walk.step?.show.type === 'ended' || walk.inHundred(25)) await walk.unlock(); } },
  { weight: 3, where: 'room', does: async (walk) => { await keepRows(walk); await touchRows(walk); } },
  { weight: 30, where: 'shut', does: (walk) => walk.unlock() },
  { weight: 4, where: 'shut', does: touchRows },
  { weight: 2, where: 'anywhere', does: dies },
  { weight: 10, where: 'anywhere', does: timePasses },
];

/** One random walk of clinician and child, some eighty acts long. The same seed walks the same way. */
export async function wander(seed: number): Promise<Wandered> {
  await ready();
  const walk = new Walk(chanceOf(seed));
  await walk.begin();
  try {
    for (let done = 0; done < 80 && walk.known.broken.size === 0; done += 1) await drawAct(walk).does(walk);
  } catch (reason) {
    walk.known.break('something that broke down', reason instanceof Error ? reason.stack ?? reason.message : String(reason));
  }
  await walk.tablet.endWorkers();
  return { tried: walk.tried, broken: Object.fromEntries(walk.known.broken) };
}

function drawAct(walk: Walk): Act {
  const where = walk.vault !== null ? 'open' : walk.room !== null ? 'room' : 'shut';
  const possible = acts.filter((each) => each.where === where || each.where === 'anywhere');
  let drawn = walk.chance.below(possible.reduce((sum, { weight }) => sum + weight, 0));
  return possible.find(({ weight }) => (drawn -= weight) < 0)!;
}

async function keepRows(walk: Walk): Promise<void> {
  walk.earlier[Math.max(0, walk.earlier.length - 1)] = await rowsOf('errand');
}

async function dies(walk: Walk): Promise<void> {
  await walk.tablet.endWorkers();
  walk.vault = null;
  walk.room = null;
  walk.step = null;
}

async function locks(walk: Walk): Promise<void> {
  valueOf(await walk.vault!.lock(null));
  walk.vault = null;
}

const forth = [minute, hour, 13 * hour, 25 * hour, day, 3 * day, 7 * day, 8 * day, 8 * day, 40 * day] as const;
const back = [-minute, -hour, -2 * day, -9 * day, 370 * day] as const;

function timePasses(walk: Walk): Promise<void> {
  const { tablet, chance, known } = walk;
  if (tablet.now < known.newest && walk.inHundred(60)) tablet.now = known.newest;
  else tablet.now += chance.pick(walk.inHundred(80) ? forth : back);
  return Promise.resolve();
}

/** Her band and language may be set otherwise between saving a summary and handing it over. */
async function movesAnotherBand(walk: Walk): Promise<void> {
  const { id, codeName, emblem, interpreter } = walk.child();
  const card = { codeName, emblem, interpreter, band: walk.chance.pick(['A', 'B', 'C'] as const), language: walk.chance.pick(['en', 'es', 'mam']) };
  walk.known.children.set(id, valueOf(await walk.vault!.changeChild(id, card)));
  walk.known.wrote(walk.tablet.now);
}

/** What a page may know without a passphrase, from a worker that nobody unlocked. */
async function knocksAtDoor(walk: Walk): Promise<void> {
  const fresh = walk.tablet.startVault();
  const child = walk.child().id;
  for (const answer of [await fresh.caseload(), await fresh.openChild(child), await fresh.ledger(), await fresh.newSummary(child)]) {
    walk.known.hold(!answer.ok && answer.problem.type === 'locked', 'a locked vault that answered', () => JSON.stringify(answer));
  }
}
