import type { WalkthroughPack } from './WalkthroughPack.ts';

// Many kB of words each, so a pack is loaded when it is asked for, not while a passphrase is typed.
/** Every walkthrough pack by its BCP 47 tag, in the order in which languages are offered. A new pack needs one line here, and no other. */
export const walkthroughPacks = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
} as const satisfies Readonly<Record<string, () => Promise<WalkthroughPack>>>;
