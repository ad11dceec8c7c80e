import { useEffect, useState } from 'react';
import type { WalkthroughPack, Words } from '../../../packs/walkthroughs/WalkthroughPack.ts';

/** The words a child is told, fetched from the app itself when a screen needs one of them. */
export function useWalkthroughPack(): WalkthroughPack | null {
  const [pack, setPack] = useState<WalkthroughPack | null>(null);
  useEffect(() => {
    let gone = false;
    void import('../../../packs/walkthroughs/en.ts').then(({ en }) => { if (!gone) setPack(en); });
    return () => { gone = true; };
  }, []);
  return pack;
}

/** A pack's words as an adult reads them back: the first of each variant, and dots where something is filled in. */
export function plainWords(words: Words): string {
  const lines = typeof words === 'string' || 'words' in words ? [words] : words;
  const varied = lines.find((line) => typeof line !== 'string');
  return lines
    .filter((line) => typeof line === 'string' || line === varied)
    .map((line) => (typeof line === 'string' ? line : line.words))
    .join(' ')
    .replace(/\{[A-Z_]+\}/gu, '…');
}
