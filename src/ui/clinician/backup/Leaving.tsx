import { lazy, Suspense, useEffect, useState } from 'react';
import { CoverOver } from '../../shared/Cover.tsx';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { beginLeaving } from './beginLeaving.ts';

const load = () => import('./LockOffer.tsx');
const LockOffer = lazy(async () => ({ default: (await load()).LockOffer }));

/**
 * The tap on Lock. The cover is there in the same frame and what was typed is handed over; then the vault says whether a backup is to be
 * offered first. If not, or if it does not say so soon, or what offers it cannot be loaded, it locks. lock: at once.
 */
export function Leaving({ lock }: { lock: () => void }) {
  const house = useHouse();
  const [offers, setOffers] = useState(false);
  useEffect(() => beginLeaving({ vault: house.vault, saveLastWords: house.saveLastWords, load, offer: () => setOffers(true), lock }), []);
  if (!offers) return <Locking />;
  return <Suspense fallback={<Locking />}><LockOffer lock={lock} /></Suspense>;
}

/** Fetched while the house is open, so that it is at hand when it is asked for. */
export function fetchLockOffer(): void {
  void load().catch(() => undefined);
}

function Locking() {
  const words = useWords('lockOffer');
  return <CoverOver title={words('locking')} />;
}
