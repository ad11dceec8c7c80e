import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';
import { rulesFor } from './languages/rulesFor.ts';
import { bare, placesIn } from './placesIn.ts';

/** Promises nobody can make, but in options marked wrong; marks that are not the pack's own; and what else this language must not say. */
export function checkPromises(pack: WalkthroughPack): readonly Fault[] {
  const { neverSaid, alsoWrong } = rulesFor(pack.language);
  return placesIn(pack).flatMap(({ where, lines, isWrong }) => lines.map(bare).flatMap((line) => {
    const promise = isWrong ? null : neverSaid.exec(line);
    return [
      ...(promise ? [{ where, what: `never say “${promise[0]}”: it cannot be promised. “${line}”` }] : []),
      ...(/["']/.test(line) ? [{ where, what: `a straight quotation mark or apostrophe: write “ ” and ’. “${line}”` }] : []),
      ...alsoWrong.filter(({ pattern }) => !isWrong && pattern.test(line)).map(({ why }) => ({ where, what: `${why}. “${line}”` })),
    ];
  }));
}
