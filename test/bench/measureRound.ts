import type { BenchNote, BenchNotes } from './benchNotes.ts';
import { foundBy, searchedWords, whenFound } from './searchedWords.ts';
import { benchTablet, type BenchTablet, type SideName } from './benchTablet.ts';
import type { Round } from './Figure.ts';
import { median, p95 } from './median.ts';
import type { Ask, BenchAsked, FoundPlaces, ListedNote, NotePlace, Timed, WholeActs } from './Side.ts';

/** files: what each side restores from, by path. first: the side that begins. */
export type Measuring = {
  readonly address: string; readonly asked: BenchAsked; readonly notes: BenchNotes;
  readonly files: Readonly<Record<SideName, string>>; readonly first: SideName;
};

/** How often a page is loaded for each thing that is read, and how many notes are saved before the other side's turn. */
const pages = 5;
const savesInTurn = 20;
/** As long as nobody is from unlocking to a word typed into the search, milliseconds. */
const reachingForSearch = 3000;
/** How many notes are saved after the books were read into an index. */
const beyondIndex = 40;

/** One round of both sides from empty disks, step by step in turns. Throws on a wrong answer. */
export async function measureRound(measuring: Measuring): Promise<Round> {
  const tablets = { vault: await benchTablet(measuring.address, 'vault'), plain: await benchTablet(measuring.address, 'plain') };
  try {
    return await new RoundOf(measuring, tablets).measure();
  } finally {
    await tablets.vault.throwAway();
    await tablets.plain.throwAway();
  }
}

class RoundOf {
  readonly #measuring: Measuring;
  readonly #tablets: Readonly<Record<SideName, BenchTablet>>;
  readonly #round = { vault: new Map<string, number>(), plain: new Map<string, number>() };
  #order: readonly SideName[];

  constructor(measuring: Measuring, tablets: Readonly<Record<SideName, BenchTablet>>) {
    this.#measuring = measuring;
    this.#tablets = tablets;
    this.#order = measuring.first === 'vault' ? ['vault', 'plain'] : ['plain', 'vault'];
  }

  async measure(): Promise<Round> {
    const { notes: { kept }, files } = this.#measuring;
    await this.#inTurns(async (side, tablet) => {
      this.#round[side].set('restore', await tablet.onPage(async (ask) => checked(await ask('restore'), kept.length), files[side]));
      this.#round[side].set('bytes', await tablet.usage());
    });
    await this.#saves();
    await this.#inTurns(async (_, tablet) => {
      await tablet.restart();
      // The first page after a start of the browser pays for the start.
      await tablet.onPage((ask) => ask('open'));
    });
    await this.#readBack();
    await this.#searches();
    await this.#onlyTheVault();
    return this.#round;
  }

  /** Each turn begins with the side that came last in the one before. */
  async #inTurns(work: (side: SideName, tablet: BenchTablet) => Promise<void>): Promise<void> {
    for (const side of this.#order) await work(side, this.#tablets[side]);
    this.#order = [...this.#order].reverse();
  }

  async #saves(): Promise<void> {
    const { asked } = this.#measuring;
    const took: Record<SideName, number[]> = { vault: [], plain: [] };
    await this.#tablets.vault.onPage((vault) => this.#tablets.plain.onPage(async (plain) => {
      const asks = { vault, plain };
      for (let from = 0; from < asked.saves; from += savesInTurn) {
        // The last of them are beyond the index, as the notes of some days are.
        if (from + beyondIndex >= asked.saves && !this.#round.vault.has('index')) await this.#readBooks(vault);
        await this.#inTurns(async (side) => {
          took[side].push(...await asks[side]('saves', asked, from, from + savesInTurn) as readonly number[]);
        });
      }
      await vault('lock');
    }));
    for (const side of this.#order) this.#round[side].set('save p50', median(took[side])).set('save p95', p95(took[side]));
  }

  async #readBooks(vault: Ask): Promise<void> {
    await vault('lock');
    this.#round.vault.set('index', checked(await vault('index'), null));
  }

  /** In each page load as a day begins: the caseload, one child, then notes of others. */
  async #readBack(): Promise<void> {
    const { cards, all, names } = this.#known();
    await this.#onPages(pages, async (ask, page, took) => {
      await ask('open');
      took('caseload', checked(sorted(await ask('caseload')), names));
      const child = childOf(page, cards.length);
      took('list', checked(await ask('list', child), newestFifty(all, child)));
      const picked = pickedOf(all, page);
      const read = await ask('notes', picked.map(({ child: whose, number }): NotePlace => ({ child: whose, number }))) as readonly Timed<string>[];
      took('note', median(read.map((each, place) => checked(each, picked[place]?.text)).slice(1)));
    });
    await this.#onPages(2, async (ask, _, took) => took('backup', checked(await ask('backup'), all.length)));
  }

  /** The first search of a page load, and others after it; then the first of one that was open for a moment. */
  async #searches(): Promise<void> {
    const { all } = this.#known();
    const { rare, common } = searchedWords(all);
    await this.#onPages(pages, async (ask, page, took) => {
      await ask('open');
      const kind = page % 2 === 0 ? 'rare' : 'common';
      const words = [...(kind === 'rare' ? [rare, common] : [common, rare])].flatMap((of) => [0, 1, 2].map((at) => of[(page + at) % of.length] ?? ''));
      const read = await ask('searches', words, 0) as readonly Timed<FoundPlaces>[];
      const ms = read.map((each, place) => checked(whenFound(each, all), foundBy(all, words[place] ?? '')));
      took(`search ${kind}`, ms[0] ?? NaN);
      took(`next ${kind}`, median(ms.slice(1, 3)));
      took(`next ${kind === 'rare' ? 'common' : 'rare'}`, median(ms.slice(3)));
    });
    await this.#onPages(pages - 1, async (ask, page, took) => {
      await ask('open');
      const [kind, of] = page % 2 === 0 ? ['rare', rare] as const : ['common', common] as const;
      const word = of[page % of.length] ?? '';
      const [read] = await ask('searches', [word], reachingForSearch) as readonly Timed<FoundPlaces>[];
      took(`reached ${kind}`, checked(read && whenFound(read, all), foundBy(all, word)));
    });
  }

  async #onPages(times: number, measure: (ask: Ask, page: number, took: Took) => Promise<void>): Promise<void> {
    const measured = { vault: new Map<string, number[]>(), plain: new Map<string, number[]>() };
    for (let page = 0; page < times; page += 1) {
      await this.#inTurns((side, tablet) => tablet.onPage((ask) => measure(ask, page, (name, ms) => {
        measured[side].set(name, [...measured[side].get(name) ?? [], ms]);
      })));
    }
    for (const side of this.#order) for (const [name, ms] of measured[side]) this.#round[side].set(name, median(ms));
  }

  /** Whole acts of the contract, in a worker that has opened nothing. */
  async #onlyTheVault(): Promise<void> {
    const { cards, all, names } = this.#known();
    const took: { readonly [name: string]: number }[] = [];
    for (let page = 0; page < pages; page += 1) {
      const child = childOf(page, cards.length);
      const { unlockToCaseload, openChild, changePassphrase } = await this.#tablets.vault.onPage((ask) => ask('wholeActs', child)) as WholeActs;
      took.push({
        unlockToCaseload: checked(sorted(unlockToCaseload), names),
        openChild: checked(openChild, newestFifty(all, child)),
        changePassphrase: changePassphrase.ms,
      });
    }
    for (const name of Object.keys(took[0] ?? {})) this.#round.vault.set(name, median(took.map((each) => each[name] ?? NaN)));
  }

  #known() {
    const { notes: { cards, kept, fresh } } = this.#measuring;
    return { cards, all: [...kept, ...fresh], names: cards.map(({ codeName }) => codeName).sort() };
  }
}

type Took = (name: string, ms: number) => void;

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

function childOf(page: number, children: number): number {
  return (page * 37 + 17) % children;
}

function newestFifty(all: readonly BenchNote[], child: number): readonly ListedNote[] {
  return all.filter((note) => note.child === child).slice(-50).reverse().map(({ title, text }) => ({ title, letters: text.length }));
}

/** Six notes from all over; the first of them warms the code. */
function pickedOf(all: readonly BenchNote[], page: number): readonly BenchNote[] {
  return Array.from({ length: 6 }, (_, place) => all[((page * 6 + place) * 2411 + 13) % all.length]).filter((note) => note !== undefined);
}
