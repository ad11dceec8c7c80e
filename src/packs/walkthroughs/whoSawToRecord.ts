import type { Band } from '../../core/Band.ts';
import type { Walk, WalkFacts } from '../../core/Walk.ts';
import { fillWhoSaw, type FilledTakeBack, type SawState, type SawYes } from './fillWhoSaw.ts';
import type { SaidOf } from './SaidOf.ts';
import type { WalkthroughPack } from './WalkthroughPack.ts';

const blank = '…';
const states: readonly SawState[] = ['waiting', 'sent', 'takenBack', 'recalled', 'ended'];

/** Who saw what as it can be told of no yes in particular: each of its pages once. `note` is told what every text of it tells of. */
export function whoSawToRecord(pack: WalkthroughPack, band: Band, facts: Omit<WalkFacts, 'request'>, note: (text: string, of: SaidOf) => void): {
  readonly walk: Walk; readonly takeBacks: readonly FilledTakeBack[];
} {
  const yeses = states.map((state): SawYes => ({ state, who: blank, whoRole: blank, why: blank, whyIn: null, wait: blank, on: blank }));
  const { walk, pages } = fillWhoSaw(pack, band, facts, { yeses, note });
  const { screens: [opening, nothing] } = fillWhoSaw(pack, band, facts, { yeses: [], note }).walk;
  const bare = [opening, nothing].filter((screen) => screen !== undefined);
  return { walk: { ...walk, screens: [...bare, ...walk.screens.slice(1)] }, takeBacks: pages.flatMap(({ takeBack }) => takeBack ?? []) };
}
