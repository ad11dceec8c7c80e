import { bands, type Band } from '../../src/core/Band.ts';
import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';
import type { Reading } from './languages/LanguageRules.ts';
import { rulesFor } from './languages/rulesFor.ts';
import { linesOf, textsOf, type Text } from './textsOf.ts';
import { longestSentence } from '../../src/packs/renderings/longestSentence.ts';
import { sentencesOf, wordsOf } from '../../src/packs/renderings/wordsOf.ts';

/** From so many words on, a formula tells something of a whole text. */
export const aText = 12;

/** Sentences too long for their band. */
export function checkLengths(pack: WalkthroughPack): readonly Fault[] {
  return bands.flatMap((band) => textsOf(pack, band, rulesFor(pack.language)).flatMap(({ where, words }) =>
    sentencesOf(words).flatMap((sentence) => {
      const count = wordsOf(sentence).length;
      return count > longestSentence[band] ? [{ where, what: `${count} words, at most ${longestSentence[band]}: “${sentence}”` }] : [];
    })));
}

/** Texts too hard for their band by the formula of their language; nothing where none is known. */
export function checkReading(pack: WalkthroughPack): readonly Fault[] {
  const rules = rulesFor(pack.language);
  const { reading } = rules;
  if (reading === null) return [];
  return bands.flatMap((band) => [
    ...tooHard([...textsOf(pack, band, rules), ...linesOf(pack, band, rules)], reading, band),
  ]);
}

/** Three words are too few to tell anything of. */
function tooHard(texts: readonly Text[], { name, bar: way, bars, lineBars, of }: Reading, band: Band): readonly Fault[] {
  return texts.flatMap(({ where, words }) => {
    const count = wordsOf(words).length;
    if (count <= 3) return [];
    const [score, bar] = [of(words), (count < aText ? lineBars : bars)[band]];
    const isHard = way === 'atMost' ? score > bar : score < bar;
    return isHard ? [{ where, what: `${name} ${score.toFixed(1)}, ${way === 'atMost' ? 'at most' : 'at least'} ${bar}: “${words}”` }] : [];
  });
}
