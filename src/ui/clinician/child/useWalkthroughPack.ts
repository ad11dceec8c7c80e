import { useEffect, useState } from 'react';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';

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
