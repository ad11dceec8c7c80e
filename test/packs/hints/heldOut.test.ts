import { expect, test } from 'vitest';
import { findHints } from '../../../src/packs/hints/findHints.ts';
import { englishHeldOut, spanishHeldOut } from './heldOut.ts';
import { englishJudged, spanishJudged, type Judged } from './judged.ts';

/** recall: of what a careful reader would point at; precision: of what was pointed at; quiet: of sentences with nothing in them. */
function measure(table: readonly Judged[]) {
  const read = table.map(([sentence, ...meant]) => ({ sentence, meant, found: [...new Set(findHints(sentence, ['Blue Heron']).map(({ kind }) => kind))] }));
  const both = read.flatMap(({ meant, found }) => found.filter((kind) => meant.includes(kind))).length;
  const bare = read.filter(({ meant }) => meant.length === 0);
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  return {
    recall: share(both, read.flatMap(({ meant }) => meant).length),
    precision: share(both, read.flatMap(({ found }) => found).length),
    quiet: share(bare.filter(({ found }) => found.length === 0).length, bare.length),
    missed: read.flatMap(({ sentence, meant, found }) => meant.filter((kind) => !found.includes(kind)).map((kind) => `${kind}: ${sentence}`)),
    tooMuch: read.flatMap(({ sentence, meant, found }) => found.filter((kind) => !meant.includes(kind)).map((kind) => `${kind}: ${sentence}`)),
  };
}

test.each([['English', englishHeldOut], ['Spanish', spanishHeldOut]] as const)('%s sentences that the lists were not made from: most is found, little else, and quiet where there is nothing', (_, table) => {
  const { recall, precision, quiet, missed, tooMuch } = measure(table);
  const told = JSON.stringify({ missed, tooMuch }, null, 2);
  expect(recall, told).toBeGreaterThan(0.87);
  expect(precision, told).toBeGreaterThan(0.92);
  expect(quiet, told).toBeGreaterThan(0.93);
});

test.each([['English', englishJudged], ['Spanish', spanishJudged]] as const)('%s sentences that the lists were mended by stay found', (_, table) => {
  const { missed, tooMuch } = measure(table);
  expect(missed).toEqual([]);
  expect(tooMuch.length).toBeLessThan(2);
});

test('sixty sentences are read in less time than a key takes', () => {
  const sixty = [...englishHeldOut, ...spanishHeldOut].slice(0, 60).map(([sentence]) => `${sentence} ${sentence}`);
  findHints(sixty.join(' '));
  const began = performance.now();
  for (const each of sixty) findHints(each);
  expect(performance.now() - began).toBeLessThan(100);
});
