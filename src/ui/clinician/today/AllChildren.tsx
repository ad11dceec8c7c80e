import type { Caseload } from '../../../bridge/Caseload.ts';
import { Button } from '../../shared/Button.tsx';
import { ChildRows } from '../children/ChildRows.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

export function AllChildren({ caseload }: { caseload: Caseload }) {
  const words = useWords('today');
  const places = usePlaces();
  const count = caseload.children.length;
  return (
    <section aria-labelledby="all-children">
      <div className="row between all-head">
        <h2 className="lead" id="all-children">{words.rich('allTitle', { count, n: text => <span className="soft">{text}</span> })}</h2>
        <Button kind="plain" size="small" className="end" onPress={() => places.go({ at: 'children' })}>{words('find')}</Button>
      </div>
      <div className="card flush"><ChildRows rows={caseload.children} now={caseload.now} /></div>
    </section>
  );
}
