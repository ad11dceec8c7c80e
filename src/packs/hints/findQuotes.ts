import { wordsOf, type FoldedWord } from './phraseIndex.ts';

type Place = { readonly start: number; readonly end: number };

const quoted = /“[^”]+”|"[^"]+"|«[^»]+»|(?<![\p{L}\p{N}])‘[^’]+’(?!\p{L})/gu;
/** From so many words on, what is in quotation marks was said by someone; fewer may be the name of a thing. */
const aSaying = 3;
/** How many words before it may say that it was said. */
const near = 3;
/** What stands before the name of a thing: the “calm corner”. Up to so many words are one. */
const articles = new Set(['the', 'a', 'an', 'called', 'el', 'la', 'los', 'las', 'un', 'una', 'del', 'al', 'llamado', 'llamada']);
const aName = 5;

/** What stands in quotation marks and seems to be someone's own words. words: those of the whole text. */
export function findQuotes(sentence: string, places: readonly number[], words: readonly FoldedWord[], saying: ReadonlySet<string>): readonly Place[] {
  return [...sentence.matchAll(quoted)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const many = wordsOf(match[0]).length;
    if (many === 0) return [];
    const before = words.filter((word) => (places[word.end] ?? 0) <= start).slice(-near).map(({ text }) => text);
    const isSaid = before.some((word) => saying.has(word));
    const isNamed = many <= aName && articles.has(before.at(-1) ?? '');
    return isSaid || (many >= aSaying && !isNamed) ? [{ start, end }] : [];
  });
}
