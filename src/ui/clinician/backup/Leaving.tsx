import { lazy, Suspense, useEffect, useState } from 'react';
import { CoverOver } from '../../shared/Cover.tsx';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';

const load = () => import('./LockOffer.tsx');
const LockOffer = lazy(async () => ({ default: (await load()).LockOffer }));

/** Longer than the vault takes to look at its shelf: past it, it locks without asking. */
export const patience = 400;

/**
 * The tap on Lock. The cover is there in the same frame and what was typed is handed over; then the vault says whether a backup is to be
 * offered first. If not, or if it does not say so soon, it locks. lock: at once.
 */
export function Leaving({ lock }: { lock: () => void }) {
  const house = useHouse();
  const [offers, setOffers] = useState(false);
  useEffect(() => {
    house.saveLastWords();
    void isOffered(house.vault).then((offered) => (offered ? setOffers(true) : lock()));
  }, []);
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

async function isOffered(vault: ReturnType<typeof useHouse>['vault']): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => { setTimeout(() => resolve(false), patience); });
  const asked = vault.offerBackup().then((offered) => offered.ok && offered.value, () => false);
  return Promise.race([asked, tooLate]);
}
