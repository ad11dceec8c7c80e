import { englishHints } from './en.ts';
import { type FoldedText, foldText } from './foldText.ts';
import { type Hint, type HintKind, hintKinds, type Lexicon } from './HintKind.ts';

const noWordBefore = '(?<![\\p{L}\\p{M}\\p{N}])';
const noWordAfter = '(?![\\p{L}\\p{M}\\p{N}])';
const quoted = /“[^”]+”|"[^"]+"|«[^»]+»|(?<![\p{L}\p{N}])‘[^’]+’(?!\p{L})/gu;
const capitalWord = /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
const startOfSentence = /(?:^|[.?!:;]["'”’)]*\s+)["'“‘«(]*$/u;

/** What this sentence may touch, in order; nothing is kept and nothing is sent. English so far. */
export function findHints(sentence: string): readonly Hint[] {
  return findHintsIn(sentence, englishReader);
}

type Reader = { readonly stems: readonly (readonly [HintKind, RegExp])[]; readonly exact: readonly (readonly [HintKind, RegExp])[]; readonly fine: ReadonlySet<string> };

const englishReader = readerOf(englishHints);

function readerOf({ stems, exact, namesThatAreFine }: Lexicon): Reader {
  const patterns = (words: Lexicon['stems'], asPattern: (word: string) => string) =>
    hintKinds.flatMap((kind): (readonly [HintKind, RegExp])[] => {
      const known = [...(words[kind] ?? [])].sort((a, b) => b.length - a.length);
      return known.length === 0 ? [] : [[kind, new RegExp(`${noWordBefore}(?:${known.map(asPattern).join('|')})${noWordAfter}`, 'gu')]];
    });
  return {
    stems: patterns(stems, (stem) => foldText(stem).text.replace(/ /g, '[\\s-]*').replace(/\*$/, '[\\p{L}\\p{M}]*')),
    exact: patterns(exact, (word) => word),
    fine: new Set(namesThatAreFine.map(bareName)),
  };
}

function findHintsIn(sentence: string, { stems, exact, fine }: Reader): readonly Hint[] {
  const folded = foldText(sentence);
  const found = [
    ...stems.flatMap(([kind, pattern]) => [...folded.text.matchAll(pattern)].map((match) => unfolded(folded, kind, match))),
    ...exact.flatMap(([kind, pattern]) => [...sentence.matchAll(pattern)].map((match) => hint(kind, match.index, match[0]))),
    ...[...sentence.matchAll(quoted)].filter(([words]) => /\p{L}/u.test(words)).map((match) => hint('quote', match.index, match[0])),
    ...[...sentence.matchAll(capitalWord)].filter((match) => seemsName(sentence, match, fine)).map((match) => hint('name', match.index, match[0])),
  ];
  const kept = found.filter((one) => !found.some((other) => other.kind === one.kind && covers(other, one)));
  return kept.filter((one) => one.kind !== 'name' || !kept.some((other) => other.kind !== 'quote' && other !== one && overlap(one, other)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function hint(kind: HintKind, start: number, words: string): Hint {
  return { kind, start, end: start + words.length };
}

function unfolded({ places }: FoldedText, kind: HintKind, match: RegExpExecArray): Hint {
  const start = places[match.index];
  const end = places[match.index + match[0].length];
  if (start === undefined || end === undefined) throw new Error('match outside its text');
  return { kind, start, end };
}

/** A capital where no sentence begins, that is no month, day, language or abbreviation. */
function seemsName(sentence: string, match: RegExpExecArray, fine: ReadonlySet<string>): boolean {
  const [word] = match;
  if (word.length < 2 || /^\p{Lu}{2,}$/u.test(word) || startOfSentence.test(sentence.slice(0, match.index))) return false;
  return !fine.has(bareName(word));
}

function bareName(word: string): string {
  return foldText(word).text.replace(/'s?$/, '');
}

function covers(other: Hint, one: Hint): boolean {
  return other !== one && other.start <= one.start && other.end >= one.end && (other.end - other.start > one.end - one.start);
}

function overlap(one: Hint, other: Hint): boolean {
  return one.start < other.end && other.start < one.end;
}
