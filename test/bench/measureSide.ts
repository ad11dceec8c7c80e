import type { BenchNote, BenchNotes } from './benchNotes.ts';
import { benchTablet, type BenchTablet, type SideName } from './benchTablet.ts';
import { median, p95 } from './median.ts';
import type { Ask, BenchAsked, ListedNote, NotePlace, Timed } from './Side.ts';

type Measuring = {
  readonly address: string; readonly asked: BenchAsked; readonly notes: BenchNotes;
  /** What the side restores from: a path. */
  readonly file: string;
};

/** How often a page is loaded for each thing that is read. */
const pages = 5;

/** One round of one side from an empty disk. What was measured, by name. Throws on a wrong answer. */
export async function measureSide(side: SideName, { address, asked, notes, file }: Measuring): Promise<Map<string, number>> {
  const tablet = await benchTablet(address, side);
  const measured = new Map<string, number>();
  try {
    measured.set('restore', await tablet.onPage(async (ask) => checked(await ask('restore'), notes.kept.length), file));
    measured.set('bytes', await tablet.usage());
    const saves = await tablet.onPage((ask) => ask('saves', asked)) as readonly number[];
    measured.set('save p50', median(saves)).set('save p95', p95(saves));
    await tablet.restart();
    // The first page after a start of the browser pays for the start.
    await tablet.onPage((ask) => ask('open'));
    await readBack(tablet, notes, measured);
    if (side === 'vault') await onlyTheVault(tablet, notes, measured);
    return measured;
  } finally {
    await tablet.throwAway();
  }
}

async function readBack(tablet: BenchTablet, { cards, kept, fresh }: BenchNotes, measured: Map<string, number>): Promise<void> {
  const all = [...kept, ...fresh];
  const names = cards.map(({ codeName }) => codeName).sort();
  measured.set('caseload', await onPages(tablet, async (ask) => checked(sorted(await ask('caseload')), names)));
  measured.set('list', await onPages(tablet, async (ask, child) => checked(await ask('list', child), newestFifty(all, child)), cards.length));
  measured.set('note', await onPages(tablet, async (ask) => {
    const picked = pickedOf(all);
    const read = await ask('notes', picked.map(({ child, number }): NotePlace => ({ child, number }))) as readonly Timed<string>[];
    return median(read.map((each, place) => checked(each, picked[place]?.text)).slice(1));
  }, 1, 1));
  measured.set('backup', await onPages(tablet, async (ask) => checked(await ask('backup'), all.length), 1, 2));
}

async function onlyTheVault(tablet: BenchTablet, { cards, kept, fresh }: BenchNotes, measured: Map<string, number>): Promise<void> {
  const all = [...kept, ...fresh];
  const names = cards.map(({ codeName }) => codeName).sort();
  measured.set('unlockToCaseload', await onPages(tablet, async (ask) => checked(sorted(await ask('unlockToCaseload')), names), 0));
  measured.set('openChild', await onPages(tablet, async (ask, child) => checked(await ask('openChild', child), newestFifty(all, child)), -cards.length));
  measured.set('changePassphrase', await onPages(tablet, async (ask) => checked(await ask('changePassphrase'), null)));
}

/** The middle of some pages, each with another child of so many. Zero or fewer: in a worker that has not opened anything. */
async function onPages(
  tablet: BenchTablet, measure: (ask: Ask, child: number) => Promise<number>, children = 1, times = pages,
): Promise<number> {
  const took: number[] = [];
  for (let page = 0; page < times; page += 1) {
    const child = (page * 37 + 17) % Math.max(1, Math.abs(children));
    took.push(await tablet.onPage(async (ask) => {
      if (children > 0) await ask('open');
      return measure(ask, child);
    }));
  }
  return median(took);
}

/** The milliseconds of an answer that is right. */
function checked(told: unknown, expected: unknown): number {
  const { ms, value } = told as Timed<unknown>;
  if (JSON.stringify(value) !== JSON.stringify(expected)) throw new Error(`a wrong answer: ${JSON.stringify(value)?.slice(0, 200)}`);
  return ms;
}

function sorted(told: unknown): Timed<readonly string[]> {
  const { ms, value } = told as Timed<readonly string[]>;
  return { ms, value: [...value].sort() };
}

function newestFifty(all: readonly BenchNote[], child: number): readonly ListedNote[] {
  return all.filter((note) => note.child === child).slice(-50).reverse().map(({ title, text }) => ({ title, letters: text.length }));
}

/** Twenty-one notes from all over; the first of them warms the code. */
function pickedOf(all: readonly BenchNote[]): readonly BenchNote[] {
  return Array.from({ length: 21 }, (_, place) => all[(place * 2411 + 13) % all.length]).filter((note) => note !== undefined);
}
