import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';
import { rulesFor } from './languages/rulesFor.ts';
import { bare, placesIn } from './placesIn.ts';

/** Where something is said back to what she tapped, or said of it: praise or thanks for one is a push away from the others. */
const saidToHer = / (answer \w+|reply|endStop)$| copy /;

/** Thanks, praise or a mark in what is said back to a child. A fact is said instead: 'Yes. Most things stay private.' */
export function checkPraise(pack: WalkthroughPack): readonly Fault[] {
  const { praise } = rulesFor(pack.language);
  return placesIn(pack).filter(({ where }) => saidToHer.test(where)).flatMap(({ where, lines }) => lines.map(bare).flatMap((line) => {
    const found = praise?.exec(line);
    return found ? [{ where, what: `“${found[0]}” praises or thanks for one answer and not for the others: say the fact instead. “${line}”` }] : [];
  }));
}
