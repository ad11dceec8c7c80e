import { bands } from '../../src/core/Band.ts';
import type { WalkOption, WalkQuestion } from '../../src/core/Walk.ts';
import { fillWalkthrough } from '../../src/packs/walkthroughs/fillWalkthrough.ts';
import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { everyFacts } from './everyFacts.ts';
import type { Fault } from './Fault.ts';
import { rulesFor } from './languages/rulesFor.ts';

/** How much longer than the longest wrong card the right one may be, in characters. A tenth of a short line is a letter or two. */
export const longer = { times: 1.15, orBy: 3 } as const;

/** In how many of a pack's questions the right card may be the longest of all, or the shortest: chance would make it a third. */
export const mostOften = 0.4;

/**
 * Whether the right card can be told by its length: by one that is much longer than the others, or by one that is the longest, or the
 * shortest, too often. A child who cannot read sees how long the lines are.
 */
export function checkEvenness(pack: WalkthroughPack): readonly Fault[] {
  const asked = questionsOf(pack);
  const stands = (how: (right: number, wrong: readonly number[]) => boolean) => asked.filter(({ options }) => how(...lengthsOf(options)));
  const tooLong = stands((right, wrong) => right > Math.max(...wrong) * longer.times && right > Math.max(...wrong) + longer.orBy);
  const often = (which: string, found: readonly WalkQuestion[]) => (found.length > asked.length * mostOften
    ? [{ where: 'the questions', what: `the card that fits is the ${which} in ${found.length} of ${asked.length} (${idsOf(found)}): it can be told by its length. A third is chance` }] : []);
  return [
    ...tooLong.map(({ id, options }) => ({ where: id, what: `the card that fits stands out by its length: ${lengthsOf(options).flat().join(', ')} characters. Make it shorter, or the others longer` })),
    ...bands.filter((band) => isBare(pack.bands[band].request.answers)).map((band) => ({ where: `${band} request`, what: 'yes and no must be said at like length: a bare word beside a sentence is the lesser answer' })),
    ...often('longest', stands((right, wrong) => right > Math.max(...wrong))),
    ...often('shortest', stands((right, wrong) => right < Math.min(...wrong))),
  ];
}

/** Every teach-back question as it is asked, once for each set of cards that facts make of it. */
function questionsOf(pack: WalkthroughPack): readonly WalkQuestion[] {
  const all = everyFacts(rulesFor(pack.language)).flatMap((facts) => bands.flatMap((band) =>
    (['notice', 'request'] as const).flatMap((kind) => fillWalkthrough(pack, band, kind, facts).questions)));
  return [...new Map(all.filter(({ kind }) => kind === 'teachBack').map((asked) => [`${asked.id} ${asked.options.map(({ text }) => text).join()}`, asked])).values()];
}

function lengthsOf(options: readonly WalkOption[]): [number, readonly number[]] {
  const long = ({ text }: WalkOption) => [...text].length;
  return [Math.max(...options.filter(({ right }) => right).map(long)), options.filter(({ right }) => right === false).map(long)];
}

/** Whether yes or no is a bare word where the other is a sentence. */
function isBare(answers: readonly { readonly code: string; readonly label: string }[]): boolean {
  const long = answers.filter(({ code }) => code === 'yes' || code === 'no').map(({ label }) => [...label].length);
  return Math.min(...long) * 2 < Math.max(...long);
}

function idsOf(found: readonly WalkQuestion[]): string {
  return [...new Set(found.map(({ id }) => id))].join(' ');
}
