import type { ChildPage, ConsentCard } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Amendments } from '../child/Amendments.tsx';
import { inBook } from '../child/inBook.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** What the clinician saw of the child's understanding of this yes, in her own words, and the way to add to it (R28). */
export function Understanding({ page, card }: { page: Pick<ChildPage, 'child' | 'record'>; card: ConsentCard }) {
  const places = usePlaces();
  const words = useWords('record');
  const seen = inBook(page.record).entries.find(({ number }) => number === card.number)?.amendments ?? [];
  const add = () => places.go({ at: 'amendRecord', child: page.child.id, of: card.number });
  return (
    <Card title={words('judged')} kind="record">
      {seen.length === 0 ? <p>{words('judgeTitle')} {words('judgeText')}</p> : <Amendments of={seen} />}
      <p className="note soft">{words('evidenceStays')}</p>
      <div><Button size="small" icon="plus" onPress={add}>{words('judgeAdd')}</Button></div>
    </Card>
  );
}
