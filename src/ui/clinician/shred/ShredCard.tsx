import { useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';

/** Why it may not be, and no button. */
export function ShredRefused({ problem }: { problem: Problem }) {
  const words = useWords('shred');
  const text = useProblemText();
  return <Card title={words('refusedTitle')}><Say kind="due" icon={problem.type === 'heldByLaw' ? 'anchor' : undefined} spoken="soon">{text(problem)}</Say></Card>;
}

/** The code name is typed, then everything is destroyed. */
export function ShredCard({ child }: { child: Child }) {
  const { vault } = useHouse();
  const words = useWords('shred');
  const places = usePlaces();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const { codeName } = child;
  const isTyped = plain(typed) === plain(codeName);
  const shred = () => act.run(() => vault.shredChild(child.id, typed), ({ done, behind }) =>
    places.restart({ at: 'children', gone: behind ? 'behind' : done ? 'done' : 'later' }));
  if (act.isRunning) return <Card title={words('title', { codeName })} hideTitle><Working steps={[['shredding', words('doing')]]} takesFocus /></Card>;
  return (
    <Card title={words('title', { codeName })} hideTitle>
      <ProblemSay problem={act.problem} />
      <TextField label={words('typed')} hint={words('typedHint', { codeName })} value={typed} onChange={setTyped} maxLength={80} />
      {isTyped && <div><Button kind="ink" onPress={shred}>{words('do', { codeName })}</Button></div>}
    </Card>
  );
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
