import { changedSince, type Facility, type SignedOff } from '../../../core/Facility.ts';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import type { FacilityForm } from './FacilityScreen.tsx';
import { saidOf } from './isWholeFacility.ts';
import { SaidBy, type Said } from './SaidBy.tsx';
import { useDayText } from '../useDayText.ts';

/** Whether counsel stands behind the page. It blocks nothing, and is said where it matters while nobody does. */
export function CounselCard({ form: { facility, tried, put }, first }: { form: FacilityForm; first: Facility }) {
  const words = useWords('facility');
  const dayText = useDayText();
  return (
    <section className="card two">
      <SaidBy
        label={words('counsel')} note={words('counselNote')} byLabel={words('counselBy')} onLabel={words('counselOn')}
        value={saidOf(facility.counsel)}
        onChange={(said) => put({ counsel: said ? signedAs(said, facility.counsel) : { signed: false } })}
        error={tried ? words('counselNeeds') : undefined}
      />
      {changedSince(first, facility)
        ? <Say kind="due" spoken="soon">{words('counselStale', { on: dayText(facility.counsel.signed ? facility.counsel.on : '') })}</Say>
        : !facility.counsel.signed && <p className="small soft">{words('counselNot')}</p>}
    </section>
  );
}

/** A name mended is no new look at the page; another day is. */
function signedAs(said: NonNullable<Said>, before: SignedOff): SignedOff {
  const isStale = before.signed && before.changed && before.on === said.on;
  return { signed: true, by: said.by, on: said.on, ...(isStale && { changed: true }) };
}
