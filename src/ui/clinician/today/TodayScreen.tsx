import type { Caseload } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TwoChairs } from '../drawings/TwoChairs.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { AllChildren } from './AllChildren.tsx';
import { FacilitySay } from './FacilitySay.tsx';
import { HouseCard } from './HouseCard.tsx';
import { NoticesDue } from './NoticesDue.tsx';
import { SinceLastHere } from './SinceLastHere.tsx';
import { TabletCard } from './TabletCard.tsx';
import { useTodayTitle } from './useTodayTitle.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** The first screen after unlocking: what came of it, what waits, and how the tablet is. */
export function TodayScreen(props: { isTold: boolean; onTold: () => void }) {
  const { vault } = useHouse();
  const [loaded] = useLoaded(() => vault.caseload());
  if (loaded.state === 'opening') return <main className="main" />;
  if (loaded.state === 'failed') return <main className="main"><ProblemSay problem={loaded.problem} /></main>;
  return <Today {...props} caseload={loaded.value} />;
}

function Today(props: { caseload: Caseload; isTold: boolean; onTold: () => void }) {
  const { caseload } = props;
  const words = useWords('today');
  const when = useWhen();
  const places = usePlaces();
  const add = () => places.go({ at: 'newChild' });
  const isEmpty = caseload.children.length === 0;
  return (
    <Screen
      above={when(caseload.now, 'longDay')}
      title={useTodayTitle(caseload)}
      actions={!isEmpty && <Button icon="plus" onPress={add}>{words('add')}</Button>}
    >
      <div className="today">
        <div className="stack today-main">
          {!props.isTold && <SinceLastHere caseload={caseload} onTold={props.onTold} />}
          <FacilitySay facility={caseload.facility} />
          {isEmpty ? (
            <section className="card">
              <EmptyState picture={<TwoChairs />} title={words('emptyTitle')} action={<Button kind="ink" icon="plus" onPress={add}>{words('add')}</Button>}>{words('emptyBelow')}</EmptyState>
            </section>
          ) : (
            <>
              <NoticesDue caseload={caseload} />
              <WaitingCard caseload={caseload} />
              <AllChildren caseload={caseload} />
            </>
          )}
        </div>
        <aside className="stack today-main">
          <TabletCard lastSave={caseload.lastSave} now={caseload.now} />
          <HouseCard facility={caseload.facility} />
          <p className="note soft">{words('codeNames')}</p>
        </aside>
      </div>
    </Screen>
  );
}
