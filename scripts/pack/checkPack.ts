import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { checkEvenness } from './checkEvenness.ts';
import { checkFrame } from './checkFrame.ts';
import { checkPlaceholders } from './checkPlaceholders.ts';
import { checkPraise } from './checkPraise.ts';
import { checkPromises } from './checkPromises.ts';
import { checkProvenance } from './checkProvenance.ts';
import { checkLengths, checkReading } from './checkReading.ts';
import { checkWalks } from './checkWalks.ts';
import type { Fault } from './Fault.ts';
import { findShapeFaults } from './walkthroughPackSchema.ts';

/**
 * All that is wrong with a pack, in the order in which it is best mended: its shape first, then what must be as in English,
 * then its words. A pack without the shape of one is not looked at further.
 */
export function checkPack(pack: WalkthroughPack, english: WalkthroughPack): readonly Fault[] {
  const shape = findShapeFaults(pack);
  if (shape.length > 0) return shape;
  const frame = [...checkProvenance(pack), ...checkFrame(pack, english), ...checkPlaceholders(pack, english), ...checkWalks(pack)];
  const cannotBeFilled = frame.some(({ what }) => /placeholder/.test(what));
  return [...frame, ...checkPromises(pack), ...checkPraise(pack), ...(cannotBeFilled ? [] : [...checkEvenness(pack), ...checkLengths(pack), ...checkReading(pack)])];
}
