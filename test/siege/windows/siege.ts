import { randomInt } from 'node:crypto';
import { newTablet } from '../../story/browser.ts';
import type { Doors } from '../page/SiegePage.ts';
import { servePage, type ServedPage } from '../servePage.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { Books, type Broken } from './Books.ts';
import { fightOver, passphrase, type Manner } from './fightOver.ts';
import { openWindow, type SiegeWindow } from './SiegeWindow.ts';

const controls = 3;
/** A child's books stay short enough to be read whole after each round. */
const roundsPerChild = 20;

/** Two windows of one browser take a vault over from each other in the middle of saves. */
export const siege: Siege = async ({ rounds, engine }) => {
  if (engine !== undefined && engine !== 'chromium') return [];
  const control = await served('test/siege/windows/unfenced.config.ts', (page) => besiege(page, controls, () => 'stands still'));
  const real = await served('vite.config.ts', (page) => besiege(page, rounds, drawManner));
  return [report(rounds, real, control)];
};

type Fought = { readonly manners: Map<Manner, number>; readonly broken: Broken; readonly brokenRounds: number; readonly answers: ReadonlyMap<string, number> };

function report(rounds: number, { manners, broken, answers }: Fought, control: Fought): SiegeReport {
  const { ok = 0, takenOver = 0, locked = 0, ...others } = Object.fromEntries(answers);
  return {
    siege: 'windows', engine: 'chromium', rounds,
    tried: { ...Object.fromEntries(manners), 'saves acknowledged': ok, 'saves the fence refused': takenOver, 'saves a locked vault refused': locked },
    lost: { ...broken, 'other answers': Object.values(others).reduce((sum, count) => sum + count, 0) },
    control: { planted: controls, found: control.brokenRounds },
    told: { 'lost without the fence': control.broken.lost, 'written late without the fence': control.broken.doubleWriters },
  };
}

function drawManner(): Manner {
  const drawn = randomInt(100);
  return drawn < 66 ? 'locks' : drawn < 86 ? 'dies' : drawn < 93 ? 'goes on' : drawn < 97 ? 'stands still' : 'stops midway';
}

async function served<T>(config: string, work: (page: ServedPage) => Promise<T>): Promise<T> {
  const page = await servePage(config);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function besiege({ address }: ServedPage, rounds: number, manner: () => Manner): Promise<Fought> {
  const tablet = await newTablet();
  const browser = await tablet.open();
  try {
    const windows = [await openWindow(browser, address), await openWindow(browser, address)] as const;
    await makeVault(windows[0].doors);
    return await fight(windows, rounds, manner);
  } finally {
    await browser.close();
    await tablet.throwAway();
  }
}

async function fight(windows: readonly [SiegeWindow, SiegeWindow], rounds: number, manner: () => Manner): Promise<Fought> {
  const manners = new Map<Manner, number>();
  const broken: Broken = { lost: 0, doubleWriters: 0, brokenChains: 0, damaged: 0 };
  const answers = new Map<string, number>();
  let brokenRounds = 0;
  let [holder, other] = windows;
  let books: Books | null = null;
  for (let round = 0; round < rounds; round += 1) {
    if (books === null || round % roundsPerChild === 0) books = await newBooks(holder.doors, round);
    const drawn = manner();
    manners.set(drawn, (manners.get(drawn) ?? 0) + 1);
    await fightOver(holder, other, books, drawn);
    const came = await books.judge(other.doors);
    for (const name of Object.keys(broken) as (keyof Broken)[]) broken[name] += came[name];
    if (Object.values(came).some((count) => count > 0)) brokenRounds += 1;
    for (const [answer, count] of books.answers) answers.set(answer, (answers.get(answer) ?? 0) + count);
    books.answers.clear();
    [holder, other] = [other, holder];
  }
  return { manners, broken, brokenRounds, answers };
}

async function makeVault({ page, vault }: Doors): Promise<void> {
  await page.startVault();
  const seen = await vault.look({ marker: null });
  const made = await vault.makeVault({ label: 'Lamp', emblem: 'lamp', passphrase });
  if (!made.ok) throw new Error(`no vault: ${seen.state} ${made.problem.type}`);
  const { words, ask } = made.value;
  const confirmed = await vault.confirmWords(ask.map((place) => ({ place, word: words[place] ?? '' })));
  if (!confirmed.ok) throw new Error(`not confirmed: ${confirmed.problem.type}`);
}

async function newBooks({ vault }: Doors, round: number): Promise<Books> {
  const child = await vault.addChild({ codeName: `Kite ${round}`, emblem: 'kite', band: 'C', language: 'en', interpreter: false });
  if (!child.ok) throw new Error(`no child: ${child.problem.type}`);
  return new Books(child.value.id);
}
