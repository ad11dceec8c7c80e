import { en } from '../../packs/walkthroughs/en.ts';
import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';

const packs: readonly WalkthroughPack[] = [en];

/**
 * The pack a child of this language is walked through, English where there is none in hers. needsWalking: it is not
 * reviewed or not her language, so an interpreter, or a clinician fluent in it, must walk it along and say so (R44).
 */
export function packFor(language: string): { readonly pack: WalkthroughPack; readonly needsWalking: boolean } {
  const hers = packs.find((pack) => pack.language === language);
  const pack = hers ?? en;
  return { pack, needsWalking: hers === undefined || pack.provenance.reviewed === null };
}
