import type { ChildId } from '../../../../../core/Id.ts';
import { Card } from '../../../../shared/Card.tsx';
import { useInstrumentName } from '../useInstrumentName.ts';
import { useWords } from '../../../useWords.ts';
import { ScoreChart } from './ScoreChart.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import type { ScoreSeries } from './scoreSeries.ts';

/** One instrument: its line over time, and the table that the line is drawn from. */
export function ScoreCard({ series, child }: { series: ScoreSeries; child?: ChildId | undefined }) {
  const words = useWords('entries');
  const instrument = useInstrumentName();
  return (
    <Card title={words('seriesTitle', { name: instrument(series.name), who: words(`seriesWho.${series.answeredBy}`) })}>
      <div className="score-card">
        <div className="score-picture"><ScoreChart series={series} /></div>
        <div className="score-figures"><ScoreTable series={series} child={child} /></div>
      </div>
    </Card>
  );
}
