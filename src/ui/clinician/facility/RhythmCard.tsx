import { isPossibleRhythm, longestRhythm, usualRhythm, type Rhythm } from '../../../core/whenDue.ts';
import { NumberField } from '../../shared/NumberField.tsx';
import { useWords } from '../useWords.ts';
import type { FacilityForm } from './FacilityScreen.tsx';

/** How soon and how often children are to be met here, each beside what is usual. */
export function RhythmCard({ form: { facility: { rhythm }, tried, put } }: { form: FacilityForm }) {
  const words = useWords('facility');
  const field = (of: keyof Rhythm) => (
    <NumberField
      label={words(`rhythm.${of}`)} value={numberText(rhythm[of])} onChange={(text) => put({ rhythm: { ...rhythm, [of]: numberIn(text) } })}
      error={tried && !isPossibleRhythm(rhythm, of) ? words('rhythmNeeds', { most: longestRhythm[of] }) : undefined} maxLength={3}
    />
  );
  return (
    <section className="card two">
      <div className="two-fields">{field('firstMeetingHours')}{field('sessionDays')}</div>
      <div className="stack t small soft">
        <p>{words('rhythmUsual', { hours: usualRhythm.firstMeetingHours, days: usualRhythm.sessionDays })}</p>
        <p>{words('rhythmWhy')}</p>
      </div>
    </section>
  );
}

/** 0 where nothing stands. */
function numberIn(digits: string): number {
  return digits === '' ? 0 : Number(digits);
}

function numberText(number: number): string {
  return number === 0 ? '' : String(number);
}
