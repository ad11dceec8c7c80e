import type { Band } from '../../core/Band.ts';
import type { NoticeCardName } from '../../core/Notice.ts';
import type { WalkFacts } from '../../core/Walk.ts';
import { sayWith } from './sayWith.ts';
import type { WalkthroughPack } from './WalkthroughPack.ts';

/** A card's lines as these facts let them be said, in order. Throws 'unfilled placeholder X' when a fact that is said is missing. */
export function fillCard(pack: WalkthroughPack, band: Band, card: NoticeCardName, facts: WalkFacts): readonly string[] {
  const say = sayWith(facts);
  return pack.bands[band].card[card].map((line) => say(line)).filter((line) => line !== '');
}
