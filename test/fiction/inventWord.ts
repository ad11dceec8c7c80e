import { chanceOf, type Chance } from './Chance.ts';

/** So many invented words there are: rare words for the long tail that every language has. */
export const inventedWords = 20_000;

const starts = ['b', 'br', 'ch', 'd', 'f', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'qu', 'r', 's', 't', 'tl', 'v', 'w', 'y', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ue'];
const ends = ['', '', '', 'l', 'n', 'r', 's', 'x'];

/** An invented word: a few come often, most hardly ever (Zipf's law). */
export function inventWord(chance: Chance): string {
  const rank = Math.floor((inventedWords + 1) ** chance.fraction()) - 1;
  const spelling = chanceOf(7, rank);
  const syllables = 2 + spelling.below(3);
  let word = '';
  for (let each = 0; each < syllables; each += 1) word += spelling.of(starts) + spelling.of(vowels) + spelling.of(ends);
  return word;
}
