import { useEffect, useState } from 'react';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { walkthroughPackFor } from '../../../packs/walkthroughs/walkthroughPackFor.ts';

/** The words a child of this language is told, fetched from the app itself when a screen needs them; null until then. */
export function useWalkthroughPack(language: string): WalkthroughPack | null {
  const [pack, setPack] = useState<WalkthroughPack | null>(null);
  useEffect(() => {
    let gone = false;
    void walkthroughPackFor(language).then((found) => { if (!gone) setPack(found); });
    return () => { gone = true; };
  }, [language]);
  return pack;
}
