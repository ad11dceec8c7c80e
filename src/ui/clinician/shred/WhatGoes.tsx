import { Card } from '../../shared/Card.tsx';
import { useWords } from '../useWords.ts';

/** Both lists side by side: what is destroyed, and what nobody can destroy from here. */
export function WhatGoes({ codeName }: { codeName: string }) {
  const words = useWords('shred');
  return (
    <>
      <Card title={words('goesTitle')}>
        <ul className="plain-list stack t">{(['keys', 'rows', 'card'] as const).map((each) => <li key={each}>{words(`goes.${each}`, { codeName })}</li>)}</ul>
      </Card>
      <Card title={words('staysTitle')}>
        <ul className="plain-list stack t">{(['ledger', 'backups', 'elsewhere', 'storage'] as const).map((each) => <li key={each}>{words(`stays.${each}`, { codeName })}</li>)}</ul>
      </Card>
    </>
  );
}
