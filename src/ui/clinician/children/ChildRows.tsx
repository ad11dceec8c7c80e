import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Instant } from '../../../core/Instant.ts';
import { List, RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { isSameDay } from '../isSameDay.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** Children in two columns, each with the day of the last entry. */
export function ChildRows(props: { rows: readonly CaseloadRow[]; now: Instant; label?: string | undefined }) {
  const words = useWords('today');
  const hold = useWords('hold');
  const places = usePlaces();
  const lastOf = ({ lastEntry }: CaseloadRow) => {
    if (lastEntry === null) return words('nothingYet');
    return isSameDay(lastEntry, props.now) ? words('lastToday') : words('lastEntry', { at: new Date(lastEntry) });
  };
  return (
    <List columns label={props.label}>
      {props.rows.map(row => (
        <RowButton
          key={row.child.id}
          roomy
          noArrow
          before={<EmblemPatch emblem={row.child.emblem} size="small" />}
          title={row.child.codeName}
          note={row.lastRead !== null && isSameDay(row.lastRead, props.now) ? words('cardToday', { last: lastOf(row) }) : lastOf(row)}
          after={row.held && <Tag kind="due" icon="anchor">{hold('heldShort')}</Tag>}
          onPress={() => places.go({ at: 'child', child: row.child.id })}
        />
      ))}
    </List>
  );
}
