import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';

// Many kB of words, loaded when the tablet is handed over, not while a passphrase is typed.
const packs = {
  en: async () => (await import('../../packs/walkthroughs/en.ts')).en,
} as const satisfies Record<string, () => Promise<WalkthroughPack>>;

/**
 * The pack a child of this language is walked through, English where there is none in hers. needsWalking: it is not
 * reviewed or not her language, so an interpreter, or a clinician fluent in it, must walk it along and say so (R44).
 */
export async function packFor(language: string): Promise<{ readonly pack: WalkthroughPack; readonly needsWalking: boolean }> {
  const hers = Object.entries(packs).find(([named]) => named === language)?.[1];
  const pack = await (hers ?? packs.en)();
  return { pack, needsWalking: hers === undefined || pack.provenance.reviewed === null };
}
