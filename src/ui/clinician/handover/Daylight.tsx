import { after, hour, type Instant } from '../../../core/Instant.ts';
import { TwoChairs } from '../drawings/TwoChairs.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** What the tablet is handed over for. */
export type Handing = 'notice' | 'request' | 'whoSaw';

const goodAnswers = { notice: 'notTodayIsGood', request: 'noIsGood', whoSaw: 'lookingIsEnough' } as const satisfies Record<Handing, string>;

/** The child's daylight, beside the clinician's list. hours: how long a yes waits, null while that is not known. */
export function Daylight({ codeName, of, now, hours }: { codeName: string; of: Handing; now: Instant; hours: number | null }) {
  const words = useWords('handover');
  const when = useWhen();
  const until = of === 'request' && hours !== null && when(after(now, hours * hour), 'hour');
  return (
    <>
      <div className="chairs"><TwoChairs /></div>
      <p className="good-answer">{words(goodAnswers[of])}</p>
      <p className="good-answer-more">{words('sayIt', { codeName })}{until && <> {words(hours !== null && hours < 24 ? 'nothingYet' : 'nothingToday', { until })}</>}</p>
    </>
  );
}
