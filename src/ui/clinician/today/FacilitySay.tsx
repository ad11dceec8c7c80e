import { isSignedOff, type Facility } from '../../../core/Facility.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useDayText } from '../useDayText.ts';
import { useWords } from '../useWords.ts';

/** What the house's page still leaves open, with the way to mend it. It blocks nothing. */
export function FacilitySay({ facility }: { facility: Facility }) {
  const words = useWords('today');
  const places = usePlaces();
  const dayText = useDayText();
  const { counsel } = facility;
  const on = counsel.signed ? dayText(counsel.on) : '';
  const open = openOf(facility);
  if (open.length === 0) return null;
  return (
    <Say kind="due" icon="house" action={<Button size="small" onPress={() => places.go({ at: 'facility' })}>{words('facilityOpen')}</Button>}>
      {open.map((each) => <p key={each}>{words(each, { on })}</p>)}
    </Say>
  );
}

type Open = 'facilityMissing' | 'facilityUnsure' | 'facilityUnsigned' | 'facilityChanged';

function openOf(facility: Facility): readonly Open[] {
  const { clinician, runBy, noCost, counsel } = facility;
  if (clinician.trim() === '' || runBy.trim() === '') return ['facilityMissing'];
  const unsure: readonly Open[] = noCost.confirmed ? [] : ['facilityUnsure'];
  if (isSignedOff(facility)) return unsure;
  return [...unsure, counsel.signed ? 'facilityChanged' : 'facilityUnsigned'];
}
