import type { Caseload } from '../../../bridge/Caseload.ts';
import { Arriving } from '../../shared/Arriving.tsx';
import { Button } from '../../shared/Button.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { NoChildren } from '../children/NoChildren.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { AllChildren } from './AllChildren.tsx';
import { FacilitySay } from './FacilitySay.tsx';
import { FirstMeetings } from './FirstMeetings.tsx';
import { HouseCard } from './HouseCard.tsx';
import { planOfDay } from './planOfDay.ts';
import { SessionsDue } from './SessionsDue.tsx';
import { SinceLastHere } from './SinceLastHere.tsx';
import { TabletCard } from './TabletCard.tsx';
import { useTodayTitle } from './useTodayTitle.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** The first screen after unlocking: what came of it, what waits, and how the tablet is. */
export function TodayScreen(props: { isTold: boolean; onTold: () => void }) {
  const { vault } = useHouse();
  const words = useWords('house');
  return <WithLoaded title={words('today')} ask={() => vault.caseload()}>{caseload => <Arriving><Today {...props} caseload={caseload} /></Arriving>}</WithLoaded>;
}

function Today(props: { caseload: Caseload; isTold: boolean; onTold: () => void }) {
  const { caseload } = props;
  const { now, facility: { rhythm } } = caseload;
  const plan = planOfDay(caseload);
  const words = useWords('today');
  const when = useWhen();
  const places = usePlaces();
  const add = () => places.go({ at: 'newChild' });
  const isEmpty = caseload.children.length === 0;
  return (
    <Screen
      above={when(caseload.now, 'longDay')}
      title={useTodayTitle(caseload, plan)}
      actions={!isEmpty && <Button icon="plus" onPress={add}>{words('add')}</Button>}
    >
      <div className="today">
        <div className="stack today-main">
          {!props.isTold && <SinceLastHere caseload={caseload} onTold={props.onTold} />}
          <FacilitySay facility={caseload.facility} />
          {isEmpty ? <NoChildren onAdd={add} /> : (
            <>
              <FirstMeetings first={plan.first} hours={rhythm.firstMeetingHours} now={now} />
              <SessionsDue sessions={plan.sessions} every={rhythm.sessionDays} now={now} />
              <WaitingCard plan={plan} now={now} />
              <AllChildren here={plan.here} caseload={caseload} />
            </>
          )}
        </div>
        <aside className="stack today-main">
          <TabletCard caseload={caseload} />
          <HouseCard facility={caseload.facility} />
          <p className="note soft">{words('codeNames')}</p>
        </aside>
      </div>
    </Screen>
  );
}
