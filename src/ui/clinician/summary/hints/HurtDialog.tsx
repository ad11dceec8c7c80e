import { useState } from 'react';
import { useFormatter } from 'use-intl';
import { findHints } from '../../../../packs/hints/findHints.ts';
import type { HintKind } from '../../../../packs/hints/HintKind.ts';
import { Button } from '../../../shared/Button.tsx';
import { ChipsOne } from '../../../shared/Chips.tsx';
import { Dialog } from '../../../shared/Dialog.tsx';
import { useWords } from '../../useWords.ts';
import { groupHints } from './HintGroup.ts';

/** Who a sentence could hurt, and what in it would point there. */
const asked = {
  child: ['gang', 'weapon', 'crime', 'drugs', 'violence', 'credibility', 'age', 'opinion', 'quote'],
  family: ['otherPerson', 'name', 'place', 'smuggling'],
  way: ['route', 'smuggling'],
  sponsor: ['sponsor', 'status'],
  others: ['otherChild', 'name'],
  later: [],
} as const satisfies Readonly<Record<string, readonly HintKind[]>>;
type Asked = keyof typeof asked;
const everyone = Object.keys(asked) as readonly Asked[];

type HurtProps = { text: string; language: string; known: readonly string[]; codeName: string; onReword: () => void; onTakeOut: () => void; onClose: () => void };

/** “Who could be hurt by this sentence?”, asked of six. The answers live as long as the dialog does. */
export function HurtDialog({ text, language, known, codeName, ...props }: HurtProps) {
  const words = useWords('advice');
  const format = useFormatter();
  const [answers, setAnswers] = useState<Readonly<Partial<Record<Asked, 'no' | 'maybe'>>>>({});
  const groups = groupHints(text, findHints(text, known));
  const inIt = (who: Asked) => groups.filter(({ kind }) => (asked[who] as readonly HintKind[]).includes(kind)).flatMap((group) => group.words);
  const hurt = everyone.filter((who) => answers[who] === 'maybe');
  const isDone = everyone.every((who) => answers[who] !== undefined);
  const said = hurt.length > 0 ? words('hurt.some', { who: format.list(hurt.map((who) => words(`hurt.who.${who}`, { codeName }))), codeName }) : isDone ? words('hurt.none', { codeName }) : words('hurt.open');
  return (
    <Dialog
      wide
      title={words('hurt.title')}
      onClose={props.onClose}
      actions={<>
        <Button kind="ink" onPress={props.onClose}>{words('hurt.done')}</Button>
        <Button onPress={props.onReword}>{words('reword')}</Button>
        <Button onPress={props.onTakeOut}>{words('takeOut')}</Button>
      </>}
    >
      <blockquote className="asked-sentence" dir="auto" lang={language}>{text}</blockquote>
      <p className="note soft">{words('hurt.how')}</p>
      {everyone.map((who) => {
        const found = inIt(who);
        const seen = found.length > 0 && <span className="in-it">{words('hurt.inIt', { words: format.list(found.map((each) => `“${each}”`)) })}</span>;
        return (
          <ChipsOne
            key={who}
            label={words(`hurt.who.${who}`, { codeName })}
            hint={<>{words(`hurt.question.${who}`, { codeName })}{seen}</>}
            options={(['no', 'maybe'] as const).map((value) => ({ value, label: words(`hurt.${value}`) }))}
            value={answers[who]}
            onChange={(answer) => setAnswers({ ...answers, [who]: answer })}
          />
        );
      })}
      <p className="hurt-said" role="status">{said}</p>
    </Dialog>
  );
}
