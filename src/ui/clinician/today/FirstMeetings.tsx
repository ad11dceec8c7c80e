import type { Instant } from '../../../core/Instant.ts';
import { day, hour } from '../../../core/Instant.ts';
import type { Due } from '../../../core/whenDue.ts';
import { Button } from '../../shared/Button.tsx';
import { Meter } from '../../shared/Progress.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { MoreOf } from './MoreOf.tsx';
import type { MeetingDue } from './planOfDay.ts';
import { useBegin } from './useBegin.ts';

/** How many cards stand above everything else before more are asked for. */
const few = 4;

/** Children to be met for the first time, and those who have not been told what stays private and what cannot: before anything else. */
export function FirstMeetings({ first, hours, now }: { first: readonly MeetingDue[]; hours: number; now: Instant }) {
  return <MoreOf few={few} of={first}>{(each) => <FirstMeeting key={each.row.child.id} {...each} hours={hours} now={now} />}</MoreOf>;
}

function FirstMeeting({ row, due, hours, now }: MeetingDue & { hours: number; now: Instant }) {
  const words = useWords('today');
  const places = usePlaces();
  const begin = useBegin(now);
  const { child } = row;
  const isTold = row.notices > 0;
  return (
    <section className="first-contact" aria-label={child.codeName}>
      <EmblemPatch emblem={child.emblem} size="large" />
      <div className="stack t">
        <div className="row wrap first-tags">
          <b className="lead">{child.codeName}</b>
          {due.is === 'first' && <FirstTag by={due.by} now={now} />}
          {!isTold && <Tag icon="sound">{words('noticeTag')}</Tag>}
        </div>
        {due.is === 'first' && due.by !== null && due.by > now && <HoursLeft by={due.by} hours={hours} now={now} />}
        <p className="small">
          {due.is === 'first' && <FirstSay due={due} hours={hours} now={now} />}
          {words(isTold ? 'firstTold' : due.is === 'first' ? 'noticeBelow' : 'noticeFirst')}
        </p>
      </div>
      <div className="first-acts">
        {!isTold && <Button kind="ink" label={words('noticeGiveTo', { name: child.codeName })} onPress={() => places.go({ at: 'handOver', child: child.id, summary: null })}>{words('noticeGive')}</Button>}
        <Button kind={isTold ? 'ink' : 'line'} label={words('beginWith', { name: child.codeName })} onPress={() => begin(row)}>{words('begin')}</Button>
      </div>
    </section>
  );
}

function FirstTag({ by, now }: { by: Instant | null; now: Instant }) {
  const words = useWords('today');
  if (by === null) return <Tag kind="due" icon="clock">{words('firstTag')}</Tag>;
  const at = new Date(by);
  return <Tag kind="due" icon="clock">{by <= now ? words('firstSince', { at }) : by - now < 6 * day ? words('firstBy', { at }) : words('firstByDay', { at })}</Tag>;
}

function HoursLeft({ by, hours, now }: { by: Instant; hours: number; now: Instant }) {
  const words = useWords('today');
  const gone = Math.min(hours, Math.max(0, hours - Math.ceil((by - now) / hour)));
  return <Meter label={words('firstMeter')} text={words('hoursGone', { gone, hours })} full={gone / hours} />;
}

function FirstSay({ due, hours, now }: { due: Extract<Due, { readonly is: 'first' }>; hours: number; now: Instant }) {
  const words = useWords('today');
  if (due.by === null) return <>{words('firstUnknown', { hours })} </>;
  if (due.by <= now) return null;
  return <>{words.rich('hoursLeft', { left: Math.ceil((due.by - now) / hour), hours, b: (text) => <b>{text}</b> })} </>;
}
