import type { WalkthroughPack } from './WalkthroughPack.ts';
import { walkthroughPacks } from './walkthroughPacks.ts';

/** The tags of all packs. */
export const packLanguages: readonly string[] = Object.keys(walkthroughPacks);

/** The pack of exactly this language, else of what its tag begins with ('es' for 'es-GT'), else the English one. */
export function walkthroughPackFor(language: string): Promise<WalkthroughPack> {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = Object.entries(walkthroughPacks).find(([named]) => named === tag)?.[1];
    if (found) return found();
  }
  return walkthroughPacks.en();
}

/**
 * Whether an interpreter, or a clinician fluent in her language, must walk this pack along and say so (R44): nobody has
 * reviewed it, or it is not of exactly her language. 'pa' in Gurmukhi script is nothing to read for a child of 'pa-Arab'.
 */
export function needsWalking({ language, provenance }: WalkthroughPack, hers: string): boolean {
  return language !== hers || provenance.reviewed === null;
}
