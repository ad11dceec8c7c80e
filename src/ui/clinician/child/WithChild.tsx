import type { ReactNode } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';

/** Asks the vault for a child's page and shows what is made of it; else why not, and a way to try again. */
export function WithChild(props: { child: ChildId; children: (page: ChildPage, again: () => void) => ReactNode }) {
  const { vault } = useHouse();
  const places = usePlaces();
  const words = useWords('child');
  const [loaded, again] = useLoaded(() => vault.openChild(props.child));
  if (loaded.state === 'opening') return <main className="main" aria-busy="true" />;
  if (loaded.state === 'open') return props.children(loaded.value, again);
  return (
    <Screen title={words('notOpened')} back={{ label: words('backToChildren'), onPress: places.back }}>
      <div className="stack">
        <ProblemSay problem={loaded.problem} />
        <div className="row"><Button kind="ink" onPress={again}>{words('tryAgain')}</Button></div>
      </div>
    </Screen>
  );
}
