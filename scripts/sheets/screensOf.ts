import type { Band } from '../../src/core/Band.ts';
import type { Step } from '../../src/core/Step.ts';
import type { WalkthroughKind, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { everyStep } from '../../test/ui/room/everyStep.ts';
import { realPlan } from '../../test/ui/room/realPlans.ts';

/** A screen to be looked at, and what stands below its picture. */
export type NamedScreen = { readonly name: string; readonly step: Step | 'resting'; readonly broken: boolean };

/** Every screen of one walk: of a house that has told everything, and what is other in one that has told nothing. */
export function screensOf(pack: WalkthroughPack, band: Band, kind: WalkthroughKind): readonly NamedScreen[] {
  const told = everyStep(realPlan(pack, band, kind, 'told'));
  const known = new Set(told.map(({ step }) => wordsOf(step)));
  const bare = everyStep(realPlan(pack, band, kind, 'bare')).filter(({ step }) => !known.has(wordsOf(step)));
  const screens = [...told, ...bare.map(({ name, step }) => ({ name: `${name} (bare)`, step }))].map((each) => ({ ...each, broken: false }));
  const [first] = told;
  if (first === undefined) throw new Error('a walk without a screen');
  return [...screens, { name: 'broken', step: first.step, broken: true }, { name: 'resting', step: 'resting', broken: false }];
}

/** What it shows, whatever order was drawn for it. */
function wordsOf({ show }: Step): string {
  return [...JSON.stringify(show)].sort().join('');
}
