import { median } from './median.ts';

/** ratio is ours to plain Dexie's in the same round: the median over the rounds, with the smallest and the largest. ms and baseline are medians. */
export type Figure = {
  readonly figure: string;
  readonly ratio: number;
  readonly min: number;
  readonly max: number;
  /** Of the vault: milliseconds, or bytes where the figure says so. */
  readonly ms: number;
  readonly baseline: number;
};

export type Round = { readonly vault: ReadonlyMap<string, number>; readonly plain: ReadonlyMap<string, number> };

/** What a figure is measured by on each side, and what is asked of it. */
export type Bar = {
  readonly figure: string;
  readonly vault: string;
  readonly plain: string;
  readonly unit: 'ms' | 'bytes';
  /** The largest ratio, the largest milliseconds: null where nothing is asked. */
  readonly ratio: number | null;
  readonly most: number | null;
};

const bar = (figure: string, vault: string, plain: string, asked: Partial<Pick<Bar, 'ratio' | 'most' | 'unit'>>): Bar =>
  ({ figure, vault, plain, unit: 'ms', ratio: null, most: null, ...asked });

/** In the order they are told. */
export const bars: readonly Bar[] = [
  bar('restore', 'restore', 'restore', { ratio: 0.5 }),
  bar('save one, p50, strict', 'save p50', 'save p50', { ratio: 1.5 }),
  bar('save one, p95, strict', 'save p95', 'save p95', { ratio: 1 }),
  bar('list of a child\'s notes', 'list', 'list', { ratio: 0.4 }),
  bar('open a child, the whole act', 'openChild', 'list', {}),
  bar('caseload', 'caseload', 'caseload', { ratio: 0.4 }),
  bar('unlock to caseload, less the KDF', 'unlockToCaseload', 'caseload', { ratio: 5 }),
  bar('open one note from nothing', 'note', 'note', { ratio: 3, most: 5 }),
  bar('search for a rare word, the first', 'search rare', 'search rare', { ratio: 0.1 }),
  bar('search for a common word, the first', 'search common', 'search common', { ratio: 0.1 }),
  bar('search for a rare word, after three seconds', 'reached rare', 'reached rare', { ratio: 0.1 }),
  bar('search for a common word, after three seconds', 'reached common', 'reached common', { ratio: 0.1 }),
  bar('search for a rare word, the next', 'next rare', 'next rare', { ratio: 0.04 }),
  bar('search for a common word, the next', 'next common', 'next common', { ratio: 0.04 }),
  bar('every book read into an index', 'index', 'search common', {}),
  bar('backup of everything', 'backup', 'backup', { ratio: 1 }),
  bar('change the passphrase, less the KDF', 'changePassphrase', 'save p50', { most: 20 }),
  bar('disk, by storage.estimate', 'bytes', 'bytes', { ratio: 1.6, unit: 'bytes' }),
];

/** A figure for each bar that both sides were measured for. */
export function figuresOf(rounds: readonly Round[]): readonly Figure[] {
  return bars.flatMap(({ figure, vault, plain }) => {
    const pairs = rounds.flatMap((round) => {
      const [ours, theirs] = [round.vault.get(vault), round.plain.get(plain)];
      return ours === undefined || theirs === undefined ? [] : [{ ours, theirs }];
    });
    if (pairs.length === 0) return [];
    const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
    return [{
      figure, ratio: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios),
      ms: median(pairs.map(({ ours }) => ours)), baseline: median(pairs.map(({ theirs }) => theirs)),
    }];
  });
}

/** Whether the figure is within its bar; true where nothing is asked. */
export function isWithin({ ratio, ms }: Figure, { ratio: mostRatio, most }: Pick<Bar, 'ratio' | 'most'>): boolean {
  return ratio <= (mostRatio ?? Infinity) && ms <= (most ?? Infinity);
}
