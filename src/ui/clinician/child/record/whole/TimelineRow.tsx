import type { ChildPage } from '../../../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../../../core/Entry.ts';
import { useWhen } from '../../../useWhen.ts';
import { useWords } from '../../../useWords.ts';
import { beginningOf } from '../beginningOf.ts';
import { EntryRow, type LooseEntry } from '../../EntryRow.tsx';
import type { Amended } from '../../inBook.ts';

/** An entry, and under it what was added since: a correction is never read without what it corrects. */
export function TimelineRow({ page, item }: { page: ChildPage; item: Amended<RecordEntry> | LooseEntry }) {
  const additions = 'amendments' in item ? item.amendments : [];
  return (
    <li className="with-additions">
      <ul role="list"><EntryRow page={page} entry={item} /></ul>
      {additions.length > 0 && <ul role="list" className="additions">{additions.map((each) => <Addition key={each.number} addition={each} />)}</ul>}
    </li>
  );
}

function Addition({ addition: { at, entry } }: { addition: Amended<RecordEntry>['amendments'][number] }) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const when = useWhen();
  const total = 'total' in entry ? entry.total : undefined;
  return (
    <li className="small">
      <span className="soft num">{words(entry.kind === 'understanding' ? 'sawOn' : 'addedOn', { day: when(at, 'date') })}</span>{' '}
      {total !== undefined && <b>{total === null ? kinds('noTotal') : kinds('rightTotal', { total })} </b>}
      {beginningOf(entry.text)}
    </li>
  );
}
