import type { ReactNode } from 'react';
import type { Child } from '../../../core/Child.ts';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useDayText } from '../useDayText.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import type { Handing } from './Daylight.tsx';
import { leftOpen } from './leftOpen.ts';

/** What the facility page leaves open that this child would notice (R41); without a name for the clinician nothing can be handed over. */
export function FacilityFirst({ child, pack, of, children }: { child: Child; pack: WalkthroughPack; of: Handing; children: ReactNode }): ReactNode {
  const { vault } = useHouse();
  const places = usePlaces();
  const words = useWords('handover');
  const dayText = useDayText();
  const [loaded] = useLoaded(() => vault.facility());
  if (loaded.state === 'opening') return null;
  if (loaded.state === 'failed') return <ProblemSay problem={loaded.problem} />;
  const facility = loaded.value;
  if (facility.clinician.trim() === '') {
    const open = <Button size="small" onPress={() => places.go({ at: 'facility' })}>{words('toFacility')}</Button>;
    return <Say kind="due" action={open}>{words('noName')}</Say>;
  }
  const on = facility.counsel.signed ? dayText(facility.counsel.on) : '';
  const open = of === 'whoSaw' ? [] : leftOpen(facility, pack, { band: child.band, of });
  return (
    <>
      {open.length > 0 && <Say icon="house">{open.map((each) => <p key={each}>{words(`leftOpen.${each}`, { codeName: child.codeName, on })}</p>)}</Say>}
      {children}
    </>
  );
}
