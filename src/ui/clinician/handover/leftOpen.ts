import type { Band } from '../../../core/Band.ts';
import { isSignedOff, type Facility } from '../../../core/Facility.ts';
import type { WalkthroughKind, WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { linesThatNeed } from '../facility/linesThatNeed.ts';

export type LeftOpen = 'noCost' | 'independent' | 'office' | 'counsel' | 'counselChanged';

/** What of the house's page changes the words this child is about to hear, and whether nobody stands behind it. None of it blocks. */
export function leftOpen(facility: Facility, pack: WalkthroughPack, { band, of }: { readonly band: Band; readonly of: WalkthroughKind }): readonly LeftOpen[] {
  const leaves = (need: Parameters<typeof linesThatNeed>[1]) => linesThatNeed(pack, need, of).some((line) => line.band === band);
  const open: readonly (readonly [LeftOpen, boolean])[] = [
    ['noCost', !facility.noCost.confirmed && leaves('noCostConfirmed')],
    ['independent', !facility.independent && leaves('independent')],
    ['office', facility.office.trim() === '' && leaves('office')],
    ['counsel', !facility.counsel.signed],
    ['counselChanged', facility.counsel.signed && !isSignedOff(facility)],
  ];
  return open.flatMap(([name, is]) => (is ? [name] : []));
}
