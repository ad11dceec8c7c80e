import type { Hold } from '../../../core/Hold.ts';
import type { Child } from '../../../core/Child.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Card } from '../../shared/Card.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { HoldCard } from './HoldCard.tsx';

/** The legal hold on a child, or with null on the whole vault: what it does, and putting it on or lifting it. */
export function HoldScreen({ child }: { child: ChildId | null }) {
  const { vault } = useHouse();
  const words = useWords('hold');
  if (child !== null) return <WithChild child={child}>{(page) => <HoldShown child={page.child} hold={page.holds.hers} />}</WithChild>;
  return <WithLoaded title={words('titleAll')} ask={() => vault.standing()}>{({ hold }) => <HoldShown child={null} hold={hold} />}</WithLoaded>;
}

function HoldShown({ child, hold }: { child: Child | null; hold: Hold | null }) {
  const words = useWords('hold');
  const house = useWords('house');
  const places = usePlaces();
  return (
    <Screen
      title={child ? words('titleOn', { codeName: child.codeName }) : words('titleAll')}
      below={words('below')}
      back={{ label: house('back'), onPress: places.back }}
    >
      <div className="today">
        <div className="stack today-main">
          <HoldCard child={child?.id ?? null} first={hold} />
        </div>
        <aside className="stack today-main">
          <Card title={words('whatTitle')}>
            <ul className="plain-list stack t">
              {(['kept', 'goesOn', 'ends', 'elsewhere'] as const).map((each) => <li key={each}>{words(`what.${each}`)}</li>)}
            </ul>
          </Card>
          <Card title={words('whenTitle')}><p>{words('when')}</p></Card>
        </aside>
      </div>
    </Screen>
  );
}
