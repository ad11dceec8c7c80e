import { bands, type Band } from '../../../core/Band.ts';
import type { Need, WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';

export type NeedyLine = { readonly band: Band; readonly words: string };

/** The sentences of a pack that children hear only where this fact stands, by age band. */
export function linesThatNeed(pack: WalkthroughPack, need: Need): readonly NeedyLine[] {
  return bands.flatMap(band => {
    const { notice, request } = pack.bands[band];
    return [...notice.screens, ...request.screens]
      .flatMap(screen => screen.sentences)
      .flatMap(line => (typeof line !== 'string' && line.needs === need ? [{ band, words: line.words }] : []));
  });
}
