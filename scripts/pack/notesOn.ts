import { bands } from '../../src/core/Band.ts';
import type { Credit, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { knowsPromises, rulesFor } from './languages/rulesFor.ts';
import { aText } from './checkReading.ts';
import { textsOf } from './textsOf.ts';
import { wordsOf } from '../../src/packs/renderings/wordsOf.ts';

/** What no script can judge, and what nobody has done yet: true of the pack, and no fault of its words. */
export function notesOn(pack: WalkthroughPack): readonly string[] {
  const { provenance: { written, translated, backTranslated, childTested, reviewed }, language } = pack;
  const done = (what: string, credit: Credit | null) => (credit === null ? `${what}: nobody yet` : `${what}: ${credit.who}, ${credit.on}`);
  return [
    done('written', written), done('translated', translated), done('translated back', backTranslated),
    done('tried with children', childTested), done('reviewed', reviewed),
    ...(knowsPromises(language) ? [] : [`no list of promises that must not be made is known in ${language}: read “What never to say” in docs/translating.md with a speaker`]),
    ...readingNotes(pack),
  ];
}

function readingNotes(pack: WalkthroughPack): readonly string[] {
  const rules = rulesFor(pack.language);
  const { reading } = rules;
  if (reading === null) return [`no reading formula is known here for ${pack.language}: only the lengths of sentences were measured`];
  try {
    return bands.map((band) => {
      const scores = textsOf(pack, band, rules).filter(({ words }) => wordsOf(words).length >= aText).map(({ where, words }) => ({ where, score: reading.of(words) }));
      const hardest = scores.sort((one, other) => (reading.bar === 'atMost' ? other.score - one.score : one.score - other.score))[0];
      return `band ${band}, ${reading.name}: hardest ${hardest?.score.toFixed(1)} (${hardest?.where}), bar ${reading.bars[band]}`;
    });
  } catch {
    return [];
  }
}
