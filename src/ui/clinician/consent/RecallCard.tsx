import { useEffect, useRef } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { PrintedSheet } from '../../shared/PrintedSheet.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { RecallLetterText } from './RecallLetterText.tsx';
import { useRecall, type Recall } from './useRecall.ts';

/** Of a yes that was taken back after it had gone out: the letter that asks to delete it, until it was sent or handed over. */
export function RecallCard({ child, card, again }: { child: ChildId; card: ConsentCard; again: () => void }) {
  const words = useWords('consent');
  const recall = useRecall(child, card, again);
  const { act, made } = recall;
  const title = useRef<HTMLHeadingElement>(null);
  const isMade = made !== null;
  useEffect(() => { if (isMade) title.current?.focus(); }, [isMade]);
  const { name } = card.face.recipient;
  return (
    <Card titleRef={title} title={words('recallTitle', { name })}>
      {card.recall === 'sent' && !made ? <Say kind="ok" spoken="soon">{words('recallIsSent')}</Say> : <p>{words('recallHow', { name, codeName: card.face.codeName })}</p>}
      {made && <RecallLetterText letter={made.letter} />}
      {act.isRunning && <Progress label={words('recallMaking')} />}
      <ProblemSay problem={act.problem} />
      {made ? <Ways recall={recall} isSent={card.recall === 'sent'} name={name} /> : (
        <div className="row wrap">
          <Button kind={card.recall === 'due' ? 'ink' : 'line'} size="big" icon="pencil" onPress={recall.make} isDisabled={act.isRunning}>
            {words(card.recall === 'due' ? 'recallMake' : 'recallShow')}
          </Button>
          {card.recall === 'made' && <Button size="big" icon="check" onPress={recall.sent} isDisabled={act.isRunning}>{words('recallSent')}</Button>}
        </div>
      )}
      {made && recall.isPrinting && (
        <PrintedSheet language={made.letter.language} onPrinted={recall.printed}><RecallLetterText letter={made.letter} /></PrintedSheet>
      )}
    </Card>
  );
}

function Ways({ recall, isSent, name }: { recall: Recall; isSent: boolean; name: string }) {
  const words = useWords('consent');
  return (
    <>
      <p className="small soft">{words('recallWays', { name })}</p>
      <div className="row wrap">
        <Button icon="download" onPress={recall.save}>{words('recallSave')}</Button>
        <Button icon="printer" onPress={recall.print}>{words('recallPrint')}</Button>
        {!isSent && <Button kind="ink" icon="check" onPress={recall.sent} isDisabled={recall.act.isRunning}>{words('recallSent')}</Button>}
      </div>
      {isSent && <Say kind="ok" spoken="soon">{words('recallIsSent')}</Say>}
    </>
  );
}
