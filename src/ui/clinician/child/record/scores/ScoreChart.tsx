import { useFormatter } from 'use-intl';
import { useWords } from '../../../useWords.ts';
import { noonOf } from '../localDay.ts';
import { chart, chartOf, type ChartPoint } from './chartOf.ts';
import type { ScoreSeries } from './scoreSeries.ts';
import './scores.css';

/**
 * A series as a line over time. A picture of the table that stands beside it, and nothing more: screen readers are given that. Left to
 * right in every language, as numbers are.
 */
export function ScoreChart({ series }: { series: ScoreSeries }) {
  const words = useWords('kinds');
  const { points, ticks, cutOffs } = chartOf(series);
  if (points.length === 0) return null;
  const last = points.at(-1);
  return (
    <svg className="score-chart num" viewBox={`0 0 ${chart.width} ${chart.height}`} direction="ltr" aria-hidden="true" focusable="false">
      {ticks.map(({ value, y }) => (
        <g key={value}><path className="grid" d={`M${chart.left} ${y}H${chart.right}`} /><text x={chart.left - 8} y={y + 5} textAnchor="end">{value}</text></g>
      ))}
      {cutOffs.map(({ value, x, y, textY }) => (
        <g key={value} className="cut-off"><path d={`M${chart.left} ${y}H${chart.right}`} /><text x={x} y={textY} textAnchor="end">{words('cutOff', { cutOff: value })}</text></g>
      ))}
      <path className="line" d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {points.map((point) => <Point key={point.number} point={point} isLast={point === last} />)}
    </svg>
  );
}

function Point({ point: { x, y, total, totalY, date, showsTotal, showsDay }, isLast }: { point: ChartPoint; isLast: boolean }) {
  const format = useFormatter();
  const noon = noonOf(date);
  return (
    <>
      <circle className={isLast ? 'newest' : undefined} cx={x} cy={y} r={isLast ? 7 : 5} />
      {showsTotal && <text className="total" x={x} y={totalY} textAnchor="middle">{total}</text>}
      {showsDay && <text x={x} y={chart.bottom + 26} textAnchor="middle">{noon ? format.dateTime(noon, 'tinyDay') : date}</text>}
    </>
  );
}
