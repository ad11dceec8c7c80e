import type { Facility } from '../../../core/Facility.ts';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import type { FacilityForm } from './FacilityScreen.tsx';
import { changedSince, saidOf } from './isWholeFacility.ts';
import { SaidBy } from './SaidBy.tsx';

/** Whether counsel stands behind the page. It blocks nothing, and is said where it matters while nobody does. */
export function CounselCard({ form: { facility, tried, put }, first }: { form: FacilityForm; first: Facility }) {
  const words = useWords('facility');
  return (
    <section className="card two">
      <SaidBy
        label={words('counsel')} note={words('counselNote')} byLabel={words('counselBy')} onLabel={words('counselOn')}
        value={saidOf(facility.counsel)}
        onChange={(said) => put({ counsel: said ? { signed: true, ...said } : { signed: false } })}
        error={tried ? words('counselNeeds') : undefined}
      />
      {changedSince(first, facility)
        ? <Say kind="due" spoken="soon">{words('counselStale')}</Say>
        : !facility.counsel.signed && <p className="small soft">{words('counselNot')}</p>}
    </section>
  );
}
