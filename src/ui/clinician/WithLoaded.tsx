import type { ReactNode } from 'react';
import type { Result } from '../../core/Result.ts';
import { Button } from '../shared/Button.tsx';
import { Screen } from '../shared/Screen.tsx';
import { ProblemSay } from './ProblemSay.tsx';
import { useLoaded } from './useLoaded.ts';
import { useWords } from './useWords.ts';

/** A screen of something the vault is asked for. Until it is there nothing is drawn; when it can't be had, why, and the way on. */
export function WithLoaded<T>(props: { title: string; ask: () => Promise<Result<T>>; children: (value: T) => ReactNode }) {
  const words = useWords('house');
  const [loaded, again] = useLoaded(props.ask);
  if (loaded.state === 'opening') return <main className="main" aria-busy="true" />;
  if (loaded.state === 'open') return props.children(loaded.value);
  return (
    <Screen title={props.title}>
      <div className="stack">
        <ProblemSay problem={loaded.problem} />
        <div><Button onPress={again}>{words('tryAgain')}</Button></div>
      </div>
    </Screen>
  );
}
