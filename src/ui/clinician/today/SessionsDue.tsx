import { daysFrom } from '../../../core/dayAfter.ts';
import type { Instant } from '../../../core/Instant.ts';
import { usualRhythm } from '../../../core/whenDue.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { localDay, noonOf } from '../child/record/localDay.ts';
import { FirstOf } from '../child/FirstOf.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import type { PlanOfDay } from './planOfDay.ts';
import { useBegin } from './useBegin.ts';

type SessionDue = PlanOfDay['sessions'][number];

/** How many rows stand before more are asked for. */
const few = 8;

/** Whose session is due: each begins by one tap. */
export function SessionsDue({ sessions, every, now }: { sessions: readonly SessionDue[]; every: number; now: Instant }) {
  const words = useWords('today');
  if (sessions.length === 0) return null;
  return (
    <Card title={words('sessionsTitle')} hideTitle flush>
      <FirstOf first={few} label={words('sessionsTitle')} rows={sessions.map((due) => <SessionRow key={due.row.child.id} {...due} every={every} now={now} />)} />
    </Card>
  );
}

function SessionRow({ row, due, every, now }: SessionDue & { every: number; now: Instant }) {
  const words = useWords('today');
  const places = usePlaces();
  const begin = useBegin(now);
  const { child } = row;
  const last = { every, last: noonOf(due.last) ?? new Date(now) };
  return (
    <RowButton
      roomy noArrow
      before={<EmblemPatch emblem={child.emblem} />}
      title={child.codeName}
      note={words(every === usualRhythm.sessionDays ? 'weeklyNote' : 'everyNote', last)}
      after={<Lateness days={daysFrom(due.on, localDay(now))} />}
      onPress={() => places.go({ at: 'child', child: child.id })}
      beside={<Button label={words('beginWith', { name: child.codeName })} onPress={() => begin(row)}>{words('begin')}</Button>}
    />
  );
}

/** A day, and a few; after a week it is said that it is long, and no more. */
function Lateness({ days }: { days: number }) {
  const words = useWords('today');
  if (days <= 0) return <Tag kind="due">{words('dueToday')}</Tag>;
  return <Tag kind="late" icon="clock">{days < 7 ? words('daysLate', { days }) : words('longLate')}</Tag>;
}
