import { wordsIn } from '../../src/core/Searched.ts';
import type { BenchNote } from './benchNotes.ts';
import type { FoundPlaces, Timed } from './Side.ts';

/** What is searched on both sides: some words that one to five notes have, and some that most have. None is written with an accent anywhere. */
export function searchedWords(notes: readonly BenchNote[]): { readonly rare: readonly string[]; readonly common: readonly string[] } {
  const counts = new Map<string, number>();
  const accented = new Set<string>();
  for (const { title, text } of notes) {
    const both = `${title}\n${text}`;
    const words = wordsIn(both);
    for (const { word, from, to } of words) if (both.slice(from, to).toLowerCase() !== word) accented.add(word);
    for (const word of new Set(words.map(({ word: each }) => each))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const plain = [...counts].filter(([word]) => /^[a-z]{3,}$/.test(word) && !accented.has(word));
  const rare = plain.filter(([, count]) => count <= 5).map(([word]) => word).sort();
  const common = plain.sort(([, one], [, other]) => other - one).slice(0, 10).map(([word]) => word);
  return { rare: Array.from({ length: 10 }, (_, at) => rare[Math.floor((at * rare.length) / 10)] ?? ''), common };
}

/** How many notes have the word, and when the newest of them were written: many are of one moment, in no order. */
export function foundBy(notes: readonly BenchNote[], word: string) {
  const isIn = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
  const found = notes.filter(({ title, text }) => isIn.test(title) || isIn.test(text)).map(({ at }) => at).sort((one, other) => other - one);
  return { total: found.length, newest: found.slice(0, 20) };
}

/** What a side found, as `foundBy` tells it. */
export function whenFound({ ms, value: { total, newest } }: Timed<FoundPlaces>, notes: readonly BenchNote[]): Timed<ReturnType<typeof foundBy>> {
  return { ms, value: { total, newest: newest.map(({ child, number }) => notes.find((note) => note.child === child && note.number === number)?.at ?? NaN) } };
}
