import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';

/** What no choice here moves: the private notes, and that a successor gets what she has said yes to. */
export function WhatStays({ codeName }: { codeName: string }) {
  const words = useWords('leave');
  return (
    <>
      <Say kind="private" icon="privateBook"><div className="stack t"><b>{words('notesTitle')}</b><p className="small">{words('notes')}</p></div></Say>
      <Card title={words('nextTitle')}><p className="small">{words('next', { codeName })}</p></Card>
    </>
  );
}
