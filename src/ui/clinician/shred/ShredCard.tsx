import { useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useLoaded } from '../useLoaded.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';

/** Asks the vault whether it may be; else says why not, and there is no button. */
export function ShredCard({ child }: { child: Child }) {
  const { vault } = useHouse();
  const words = useWords('shred');
  const text = useProblemText();
  const [may] = useLoaded(() => vault.mayShred(child.id));
  if (may.state === 'opening') return <p className="soft" role="status">{words('asking')}</p>;
  if (may.state === 'open') return <TypeToShred child={child} />;
  return <Card title={words('refusedTitle')}><Say kind="due" icon={may.problem.type === 'heldByLaw' ? 'anchor' : undefined} spoken="soon">{text(may.problem)}</Say></Card>;
}

function TypeToShred({ child }: { child: Child }) {
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
