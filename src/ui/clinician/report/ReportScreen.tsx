import type { ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { TellFirst } from './TellFirst.tsx';

/** What must be done when a child is being hurt. It sends nothing: the call is the clinician's. */
export function ReportScreen() {
  const words = useWords('report');
  return (
    <Screen title={words('title')} below={words('below')}>
      <div className="entry report">
        <aside className="stack">
          <Numbers />
          <Card title={words('handTitle')}>
            <ul className="stack t plain-list small">
              {(['hand1', 'hand2', 'hand3', 'hand4'] as const).map(hand => <li key={hand}>{words(hand)}</li>)}
            </ul>
            <p className="small">{words('handAfter')}</p>
          </Card>
        </aside>
        <div className="stack">
          <Card title={words('youTitle')}>
            <p>{words('you')}</p>
            <ul className="stack" role="list">
              <Line icon="clock">{words('when')}</Line>
              <Line icon="page">{words('written')}</Line>
              <Line icon="phone">{words('notSure')}</Line>
            </ul>
          </Card>
          <TellFirst />
          <Say kind="private">{words('notes')}</Say>
        </div>
      </div>
    </Screen>
  );
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}

function Numbers() {
  const words = useWords('report');
  return (
    <Card title={words('numberTitle')}>
      <Say kind="late" icon="phone">{words('emergency')}</Say>
      <dl className="numbers">
        <dt>{words('number')}</dt>
        <OwnLine />
        <dt>{words('national')}</dt>
        <dd><b className="num"><bdi dir="ltr">{words('nationalNumber')}</bdi></b></dd>
      </dl>
      <p className="small soft">{words('check')}</p>
    </Card>
  );
}

/** The state's line as the facility page has it. That there is none is said only once that is known. */
function OwnLine() {
  const { vault } = useHouse();
  const words = useWords('report');
  const places = usePlaces();
  const [loaded] = useLoaded(() => vault.facility());
  if (loaded.state === 'opening') return <dd aria-busy="true">&nbsp;</dd>;
  if (loaded.state === 'failed') return <dd><ProblemSay problem={loaded.problem} /></dd>;
  const line = loaded.value.reportLine.trim();
  if (line !== '') return <dd><b className="num"><bdi dir="ltr">{line}</bdi></b></dd>;
  return (
    <dd>
      <span className="row wrap">
        <span className="soft">{words('notSet')}</span>
        <Button size="small" onPress={() => places.go({ at: 'facility' })}>{words('add')}</Button>
      </span>
    </dd>
  );
}
