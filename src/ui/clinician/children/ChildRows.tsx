import { useFormatter } from 'use-intl';
import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { Rhythm } from '../../../core/whenDue.ts';
import { List, RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { localDay, noonOf } from '../child/record/localDay.ts';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { isSameDay } from '../isSameDay.ts';
import { usePlaces } from '../Place.ts';
import { dueOf } from '../today/dayOfChild.ts';
import { useDayText } from '../useDayText.ts';
import { useWords } from '../useWords.ts';

/** Children in two columns, each with when she was seen last and is to be seen next. */
export function ChildRows(props: { rows: readonly CaseloadRow[]; now: Instant; rhythm: Rhythm; label?: string | undefined }) {
  const hold = useWords('hold');
  const places = usePlaces();
  const note = useRowNote(props.now, props.rhythm);
  return (
    <List columns label={props.label}>
      {props.rows.map(row => (
        <RowButton
          key={row.child.id}
          roomy
          noArrow
          before={<EmblemPatch emblem={row.child.emblem} size="small" />}
          title={row.child.codeName}
          note={note(row)}
          after={row.held && <Tag kind="due" icon="anchor">{hold('heldShort')}</Tag>}
          onPress={() => places.go({ at: 'child', child: row.child.id })}
        />
      ))}
    </List>
  );
}

function useRowNote(now: Instant, rhythm: Rhythm): (row: CaseloadRow) => string {
  const words = useWords('today');
  const dayText = useDayText();
  const format = useFormatter();
  // A date stays on one line: "Dec" and "5" are not two things.
  const short = (day: string) => format.dateTime(noonOf(day) ?? new Date(now), 'shortDay').replaceAll(' ', '\u00a0');
  const lastOf = (row: CaseloadRow) => {
    const { lastEntry, left } = row;
    if (left !== null) return words('leftOn', { on: dayText(left.on) });
    const due = dueOf(row, rhythm);
    if (due.is === 'session') return due.last === localDay(now) ? words('seenToday') : words('seen', { last: short(due.last), next: short(due.on) });
    if (lastEntry === null) return words('nothingYet');
    return isSameDay(lastEntry, now) ? words('lastToday') : words('lastEntry', { at: new Date(lastEntry) });
  };
  return (row) => (row.lastRead !== null && isSameDay(row.lastRead, now) ? words('cardToday', { last: lastOf(row) }) : lastOf(row));
}
