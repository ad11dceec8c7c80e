import type { NewChild } from '../../src/core/Child.ts';
import type { Fiction, FictionalEntry } from '../fiction/Fiction.ts';
import { fictionOf } from '../fiction/fictionOf.ts';
import type { BenchAsked } from './Side.ts';

/** A private note of the fiction, by its child and by how many of hers come before it. */
export type BenchNote = { readonly child: number; readonly number: number; readonly at: number; readonly title: string; readonly text: string };

/** The same private notes for every side: `kept` lie on the disk before anything is measured, `fresh` are saved one by one. */
export type BenchNotes = { readonly cards: readonly NewChild[]; readonly kept: readonly BenchNote[]; readonly fresh: readonly BenchNote[] };

export function benchNotes({ children, notes, saves, seed }: BenchAsked): BenchNotes {
  const fiction = fictionOf({ children, notes: notes + saves, seed });
  const counts = new Map<number, number>();
  const all = fiction.entries.flatMap(({ child, at, entry }) => {
    if (entry.kind !== 'note') return [];
    const number = counts.get(child) ?? 0;
    counts.set(child, number + 1);
    return [{ child, number, at, title: entry.title, text: flat(entry.text) }];
  });
  return { cards: fiction.children, kept: all.slice(0, notes), fresh: all.slice(notes) };
}

/** The notes that a disk is filled with, as a fiction without records: the other side has none to keep. */
export function keptFiction(asked: BenchAsked): Fiction {
  const fiction = fictionOf({ ...asked, notes: asked.notes + asked.saves });
  const entries: FictionalEntry[] = fiction.entries.filter(({ entry }) => entry.kind === 'note');
  return { children: fiction.children, entries: entries.slice(0, asked.notes) };
}

/** A text put together piece by piece is a rope until something flattens it: that is not what is measured. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
