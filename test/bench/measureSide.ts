import type { BenchNote, BenchNotes } from './benchNotes.ts';
import { benchTablet, type BenchTablet, type SideName } from './benchTablet.ts';
import { median, p95 } from './median.ts';
import type { Ask, BenchAsked, ListedNote, Timed } from './Side.ts';

type Measuring = { readonly address: string; readonly asked: BenchAsked; readonly notes: BenchNotes };

/** How often a page is loaded for each thing that is read. */
const pages = 6;

/** One round of one side from an empty disk. What was measured, by name. Throws on a wrong answer. */
export async function measureSide(side: SideName, { address, asked, notes }: Measuring): Promise<Map<string, number>> {
  const tablet = await benchTablet(address, side);
  const measured = new Map<string, number>();
  try {
    measured.set('fill', await tablet.onPage(async (ask) => (await ask('fill', asked) as Timed<null>).ms));
    measured.set('bytes', await tablet.usage());
    const saves = await tablet.onPage((ask) => ask('saves', asked)) as readonly number[];
    measured.set('save p50', median(saves)).set('save p95', p95(saves));
    await tablet.restart();
    await tablet.onPage((ask) => ask('open'));
    for (const [name, ms] of await readBack(tablet, side, notes)) measured.set(name, ms);
    return measured;
  } finally {
    await tablet.throwAway();
  }
}

async function readBack(tablet: BenchTablet, side: SideName, { cards, kept, fresh }: BenchNotes): Promise<Map<string, number>> {
  const all = [...kept, ...fresh];
  const names = cards.map(({ codeName }) => codeName);
  const caseloads: number[] = [];
  const unlocks: number[] = [];
  const lists: number[] = [];
  const opened: number[] = [];
  const read: number[] = [];
  for (let page = 0; page < pages; page += 1) {
    const child = (page * 37 + 17) % cards.length;
    const hers = newestFifty(all, child);
    caseloads.push(await onFresh(tablet, (ask) => ask('caseload'), sorted(names), sorted));
    lists.push(await onFresh(tablet, (ask) => ask('list', child), hers));
    if (side === 'vault') {
      unlocks.push(await onFresh(tablet, (ask) => ask('unlockToCaseload'), sorted(names), sorted, false));
      opened.push(await onFresh(tablet, (ask) => ask('openChild', child), hers, same, false));
    }
    for (const { child: whose, number, text } of picked(all, page)) {
      read.push(await tablet.onPage(async (ask) => {
        await ask('open');
        return checked(await ask('note', whose, number), text, same);
      }));
    }
  }
  const told = new Map([['caseload', median(caseloads)], ['list', median(lists)], ['note', median(read)]]);
  if (side === 'vault') told.set('unlockToCaseload', median(unlocks)).set('openChild', median(opened));
  return told;
}

const same = (value: unknown) => value;
const sorted = (value: unknown) => [...(value as readonly string[])].sort();

async function onFresh(
  tablet: BenchTablet, work: (ask: Ask) => Promise<unknown>, expected: unknown, as: (value: unknown) => unknown = same, open = true,
): Promise<number> {
  return tablet.onPage(async (ask) => {
    if (open) await ask('open');
    return checked(await work(ask), expected, as);
  });
}

/** The milliseconds of an answer that is right. */
function checked(told: unknown, expected: unknown, as: (value: unknown) => unknown): number {
  const { ms, value } = told as Timed<unknown>;
  if (JSON.stringify(as(value)) !== JSON.stringify(expected)) throw new Error('a wrong answer');
  return ms;
}

function newestFifty(all: readonly BenchNote[], child: number): readonly ListedNote[] {
  return all.filter((note) => note.child === child).slice(-50).reverse().map(({ title, text }) => ({ title, letters: text.length }));
}

/** Two notes a page, from all over. */
function picked(all: readonly BenchNote[], page: number): readonly BenchNote[] {
  return [0, 1].flatMap((place) => all[((page * 2 + place) * 2411 + 13) % all.length] ?? []);
}
