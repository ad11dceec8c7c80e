import type { Caseload, CaseloadRow } from '../../../bridge/Caseload.ts';
import { Button } from '../../shared/Button.tsx';
import { ChildRows } from '../children/ChildRows.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** How many children are in sight here: of more nobody reads a list, and the way to find one is beside it. */
const few = 24;

/** Those who are here. */
export function AllChildren({ here, caseload }: { here: readonly CaseloadRow[]; caseload: Caseload }) {
  const words = useWords('today');
  const places = usePlaces();
  const count = here.length;
  const find = () => places.go({ at: 'children' });
  return (
    <section aria-labelledby="all-children">
      <div className="row between all-head">
        <h2 className="lead" id="all-children">{words.rich('allTitle', { count, n: text => <span className="soft">{text}</span> })}</h2>
        <Button kind="plain" size="small" className="end" onPress={find}>{words('find')}</Button>
      </div>
      {count > 0 && <div className="card flush"><ChildRows rows={here.slice(0, few)} now={caseload.now} rhythm={caseload.facility.rhythm} /></div>}
      {count > few && <div className="all-more"><Button size="small" icon="search" onPress={find}>{words('allMore', { count: count - few })}</Button></div>}
    </section>
  );
}
