import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { needsWalking, walkthroughPackFor } from '../../packs/walkthroughs/walkthroughPackFor.ts';

/** The pack a child of this language is walked through, and whether someone must walk it along and say so (R44). */
export async function packFor(language: string): Promise<{ readonly pack: WalkthroughPack; readonly needsWalking: boolean }> {
  const pack = await walkthroughPackFor(language);
  return { pack, needsWalking: needsWalking(pack, language) };
}
