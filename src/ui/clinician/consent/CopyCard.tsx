import type { ChildPage, ConsentCard } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { usePrinter } from '../Printer.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { writeThenGive } from '../writeThenGive.ts';
import { ChildCopySheet } from './ChildCopySheet.tsx';

/** What the child wanted of her copy, and the way to print it for her, now or whenever she asks (R34). */
export function CopyCard({ page, card, again }: { page: Pick<ChildPage, 'child' | 'record'>; card: ConsentCard; again: () => void }) {
  const { vault, expectPicker } = useHouse();
  const words = useWords('consent');
  const when = useWhen();
  const act = useAct();
  const print = usePrinter();
  const entry = page.record.find((each) => each.number === card.number)?.entry;
  if (entry?.kind !== 'consent') return null;
  const { consent } = entry;
  const { codeName } = card.face;
  const wish = consent.evidence.copy ?? 'notSaid';
  const isDue = wish === 'paper' && card.copyGivenAt === null;
  const give = () => {
    expectPicker();
    print({ language: card.face.walkthrough.language, sheet: <ChildCopySheet consent={consent} fate={card.fate} /> });
  };
  const printCopy = () => act.run(() => writeThenGive(() => vault.copyGiven(page.child.id, card.face.id), give), again);
  return (
    <Card title={words('copyTitle', { codeName })}>
      {isDue ? <Say kind="due" icon="printer">{words('copyWish.paper', { codeName })}</Say> : <p>{words(`copyWish.${wish}`, { codeName })}</p>}
      {card.copyGivenAt !== null && <p className="num">{words('copyGiven', { at: when(card.copyGivenAt, 'dayAndTime') })}</p>}
      <p className="small soft">{words('copySafe')}</p>
      <ProblemSay problem={act.problem} />
      <div><Button kind={isDue ? 'ink' : 'line'} icon="printer" onPress={printCopy} isDisabled={act.isRunning}>{words('copyPrint', { codeName })}</Button></div>
    </Card>
  );
}
