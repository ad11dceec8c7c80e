import { useEffect, type ReactNode } from 'react';
import { useAnnounce } from '../shared/Announcer.tsx';
import { Practice } from '../shared/Practice.tsx';
import { useHouse } from './House.ts';
import { usePracticeSaid } from './usePracticeSaid.ts';
import { useWords } from './useWords.ts';

/** Marks everything in the house of a practice vault, and says so once as it is entered. */
export function PracticeHouse({ children }: { children: ReactNode }) {
  const said = usePracticeSaid(useHouse().unlocked.vault.id);
  const words = useWords('practice');
  const announce = useAnnounce();
  const is = said !== null;
  useEffect(() => {
    if (is) announce(words('announce'));
    // Once: not again where the language is switched.
  }, [is]);
  return <Practice said={said}>{children}</Practice>;
}
