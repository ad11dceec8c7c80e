import type { ChildPage } from '../../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../../core/Id.ts';
import { Button } from '../../../../shared/Button.tsx';
import { EmptyState } from '../../../../shared/EmptyState.tsx';
import { Icon } from '../../../../shared/Icon.tsx';
import { entries } from '../../../messages/en/entries.ts';
import { MoreWords } from '../../../MoreWords.tsx';
import { usePlaces } from '../../../Place.ts';
import { useWords } from '../../../useWords.ts';
import { WithChild } from '../../WithChild.tsx';
import { RecordScreen } from '../RecordScreen.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { scoreSeries } from './scoreSeries.ts';

/** Every instrument of a child's record over time. */
export function ScoresScreen({ child }: { child: ChildId }) {
  return <MoreWords words={{ entries }}><WithChild child={child}>{(page) => <Scores page={page} />}</WithChild></MoreWords>;
}

function Scores({ page: { child, record } }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('entries');
  const all = scoreSeries(record);
  return (
    <RecordScreen
      codeName={child.codeName}
      title={words('scoresTitle')}
      below={words('scoresBelow')}
      onBack={places.back}
      actions={<Button kind="teal" icon="plus" onPress={() => places.go({ at: 'record', child: child.id, kind: 'score' })}>{words('addScore')}</Button>}
    >
      {all.length === 0
        ? <EmptyState picture={<span className="shareable"><Icon name="chart" size="large" /></span>} title={words('scoresNone')}>{words('scoresNoneMore')}</EmptyState>
        : <div className="stack">{all.map((series) => <ScoreCard key={series.key} series={series} child={child.id} />)}</div>}
    </RecordScreen>
  );
}
