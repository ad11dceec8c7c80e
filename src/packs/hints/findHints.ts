import { englishHints } from './en.ts';
import { spanishHints } from './es.ts';
import { findNames } from './findNames.ts';
import { findQuotes } from './findQuotes.ts';
import { type FoldedText, foldText } from './foldText.ts';
import type { Hint, HintKind } from './HintKind.ts';
import { findPhrases, indexPhrases, wordsOf } from './phraseIndex.ts';
import { officeLetters, placeNames } from './places.ts';

// [Note: both languages at once] Notes mix them, and what a summary says it is written in may not be set yet. So every sentence
// is read by both lists; they hold no word that is harmless in the other language.
const lexicons = [englishHints, spanishHints];
const phrases = indexPhrases(lexicons.flatMap((each) => Object.entries(each.phrases).flatMap(([kind, said]) => said.map((phrase) => [kind as HintKind, phrase] as const))));
const harmless = indexPhrases(lexicons.flatMap((each) => each.harmless.map((phrase) => ['harmless', phrase] as const)));
const saying = new Set(lexicons.flatMap((each) => each.saying));
const exact = ([['place', placeNames], ['status', officeLetters]] as const).map(([kind, names]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')] as const);

/** What this sentence may touch, in order, in English and Spanish; nothing is kept and nothing is sent. known: names that may stand in it, as the code name. */
export function findHints(sentence: string, known: readonly string[] = []): readonly Hint[] {
  const folded = foldText(sentence);
  const words = wordsOf(folded.text);
  const quotes = findQuotes(sentence, folded.places, words, saying);
  const fine = findPhrases(folded.text, words, harmless);
  const said = findPhrases(folded.text, words, phrases)
    .filter((found) => !fine.some((each) => each.start < found.end && found.start < each.end))
    // Who said it matters only where it is not seen already that it is word for word.
    .filter(({ of }) => of !== 'quote' || quotes.length === 0);
  const found = [
    ...said.map(({ of, start, end }) => unfolded(folded, of, start, end)),
    ...quotes.map((place): Hint => ({ kind: 'quote', ...place })),
    ...exact.flatMap(([kind, pattern]) => [...sentence.matchAll(pattern)].map((match): Hint => ({ kind, start: match.index, end: match.index + match[0].length }))),
    ...findNames(sentence, known).map((place): Hint => ({ kind: 'name', ...place })),
  ];
  return once(found);
}

function unfolded({ places }: FoldedText, kind: HintKind, from: number, to: number): Hint {
  const start = places[from];
  const end = places[to];
  if (start === undefined || end === undefined) throw new Error('match outside its text');
  return { kind, start, end };
}

/** Of one kind, what overlaps is one hint; a name only where nothing else but a quotation stands. */
function once(found: readonly Hint[]): Hint[] {
  const joined = found.toSorted((a, b) => a.start - b.start || b.end - a.end).reduce<readonly Hint[]>(join, []);
  return joined.filter((one) => one.kind !== 'name' || !joined.some((other) => other.kind !== 'quote' && other !== one && overlap(one, other)));
}

function join(before: readonly Hint[], hint: Hint): readonly Hint[] {
  const same = before.find((each) => each.kind === hint.kind && overlap(each, hint));
  if (!same) return [...before, hint];
  return before.map((each) => (each === same ? { ...each, end: Math.max(each.end, hint.end) } : each));
}

function overlap(one: Hint, other: Hint): boolean {
  return one.start < other.end && other.start < one.end;
}
