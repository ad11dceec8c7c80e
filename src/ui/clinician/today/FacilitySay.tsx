import type { Facility } from '../../../core/Facility.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** While the house is not described, or a no is not confirmed to cost nothing, it is said here with the way to mend it. */
export function FacilitySay({ facility }: { facility: Facility }) {
  const words = useWords('today');
  const places = usePlaces();
  const isMissing = facility.clinician.trim() === '' || facility.runBy.trim() === '';
  if (!isMissing && facility.noCost.confirmed) return null;
  return (
    <Say kind="due" icon="house" action={<Button size="small" onPress={() => places.go({ at: 'facility' })}>{words('facilityOpen')}</Button>}>
      {words(isMissing ? 'facilityMissing' : 'facilityUnsure')}
    </Say>
  );
}
