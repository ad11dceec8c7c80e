import { median, p95 } from '../../test/bench/median.ts';
import type { Round } from './measureNote.ts';

type Measured = readonly { readonly words: number; readonly rounds: readonly Round[] }[];

/** The largest ratio that is asked for. */
const bar = 1.15;

/** A row of the table for each figure. */
export function rowsOf(measured: Measured): readonly string[] {
  return measured.flatMap(({ words, rounds }) => ([['p50', median], ['p95', p95]] as const).map(([name, of]) => {
    const pairs = rounds.map(({ ours, bare }) => ({ ours: of(ours), bare: of(bare) }));
    const ratios = pairs.map(({ ours, bare }) => ours / bare);
    const ratio = median(ratios);
    const told = [median(pairs.map(({ bare }) => bare)), median(pairs.map(({ ours }) => ours))].map((ms) => `${ms.toFixed(1)} ms`);
    return `| a key at ${words.toLocaleString('en-US')} words, ${name} | ${told.join(' | ')} | ${[ratio, Math.min(...ratios), Math.max(...ratios)].map((each) => each.toFixed(2)).join(' | ')} | ≤ ${bar} | ${ratio <= bar ? 'met' : '**missed**'} |`;
  }));
}

export function typingSection(where: string, measured: Measured): string {
  return [
    '## Typing in a private note, against a bare editable element',
    '',
    where,
    '',
    '| figure | bare | private note | ratio | least | most | bar | |',
    '|---|--:|--:|--:|--:|--:|--:|---|',
    ...rowsOf(measured),
    '',
    '*A key*: from the key until what it wrote was painted, at the end of the note, with the draft saved meanwhile as always. *Bare*: a `contenteditable` with the same words, letters and column, and nothing else.',
  ].join('\n');
}
