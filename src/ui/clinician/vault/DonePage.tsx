import type { ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** What opens the vault was made new: what that means, and the way on. */
export function DonePage(props: { title: string; how: string; next: string; behind: boolean; children?: ReactNode }) {
  const words = useWords('vault');
  const places = usePlaces();
  return (
    <Screen title={props.title}>
      <div className="card stack vault-step">
        <Say kind="ok">{props.how}</Say>
        {props.behind && <Say kind="due" icon="key" spoken="soon">{words('copyBehind')}</Say>}
        {props.children}
        <p>{props.next}</p>
        <div><Button kind="ink" size="big" onPress={places.back}>{words('backTo')}</Button></div>
      </div>
    </Screen>
  );
}
