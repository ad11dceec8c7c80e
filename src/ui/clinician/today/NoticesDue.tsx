import type { Caseload, CaseloadRow } from '../../../bridge/Caseload.ts';
import { Button } from '../../shared/Button.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** Children who have not been told what stays private and what cannot: before anything else. */
export function NoticesDue({ caseload }: { caseload: Caseload }) {
  return caseload.children.filter(row => row.notices === 0).map(row => <NoticeDue key={row.child.id} row={row} />);
}

function NoticeDue({ row: { child } }: { row: CaseloadRow }) {
  const words = useWords('today');
  const places = usePlaces();
  return (
    <section className="first-contact" aria-label={child.codeName}>
      <EmblemPatch emblem={child.emblem} size="large" />
      <div className="stack t">
        <div className="row wrap"><b className="lead">{child.codeName}</b><Tag icon="sound">{words('noticeTag')}</Tag></div>
        <p className="small">{words('noticeBelow')}</p>
      </div>
      <Button kind="ink" label={words('noticeGiveTo', { name: child.codeName })} onPress={() => places.go({ at: 'handOver', child: child.id, summary: null })}>{words('noticeGive')}</Button>
    </section>
  );
}
