import type { Band } from '../../src/core/Band.ts';
import type { ErrandPlan } from '../../src/core/Errand.ts';
import type { Step } from '../../src/core/Step.ts';
import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { everyScreen } from '../../test/ui/room/everyStep.ts';

/** A screen to be looked at, and what stands below its picture. */
export type NamedScreen = { readonly name: string; readonly step: Step | 'resting'; readonly broken: boolean };

/** Every screen of one walk, and the tablet that is stuck or at rest. */
export function screensOf(pack: WalkthroughPack, band: Band, kind: ErrandPlan['kind']): readonly NamedScreen[] {
  const screens = everyScreen(pack, band, kind).map((each) => ({ ...each, broken: false }));
  const [first] = screens;
  if (first === undefined) throw new Error('a walk without a screen');
  return [...screens, { name: 'broken', step: first.step, broken: true }, { name: 'resting', step: 'resting', broken: false }];
}
