import type { ReactNode } from 'react';
import type { ChildId } from '../../../../../core/Id.ts';
import { languageOf } from '../../../../../packs/languages.ts';
import { usePlaces } from '../../../Place.ts';
import { useDayText } from '../../../useDayText.ts';
import { useWords } from '../../../useWords.ts';
import type { ScorePoint, ScoreSeries } from './scoreSeries.ts';
import './scores.css';

/** Every score of a series, newest first, also those that do not count. child: each day leads to its entry; without, it leads nowhere. */
export function ScoreTable({ series, child }: { series: ScoreSeries; child?: ChildId | undefined }) {
  const words = useWords('entries');
  const { name, answeredBy, least, most, points } = series;
  const hasParts = points.some(({ entry }) => entry.parts.length > 0);
  return (
    <table className="score-table">
      <caption className="vh">{words('tableCaption', { name, who: words(`seriesWho.${answeredBy}`), least, most })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('day')}</th>
          <th scope="col" className="figure">{words('total')}</th>
          <th scope="col" className="figure">{words('cutOff')}</th>
          {hasParts && <th scope="col">{words('parts')}</th>}
          <th scope="col">{words('given')}</th>
        </tr>
      </thead>
      <tbody>{points.toReversed().map((point) => <ScoreLine key={point.number} point={point} hasParts={hasParts} child={child} />)}</tbody>
    </table>
  );
}

function ScoreLine({ point, hasParts, child }: { point: ScorePoint; hasParts: boolean; child: ChildId | undefined }) {
  const words = useWords('entries');
  const dayText = useDayText();
  const { entry, total } = point;
  const day = dayText(entry.date);
  const language = languageOf(entry.language)?.inEnglish ?? entry.language;
  return (
    <tr className={total === null ? 'out' : undefined}>
      <th scope="row"><ToEntry point={point} child={child} label={words('readPoint', { total: total ?? entry.total, day })}>{day}</ToEntry></th>
      <td className="figure"><Total point={point} /></td>
      <td className="figure">{entry.cutOff ?? <span className="soft">{words('noCutOff')}</span>}</td>
      {hasParts && <td>{entry.parts.map((part) => `${part.name} ${part.score}`).join(', ')}</td>}
      <td>{[language, entry.version].filter(Boolean).join(', ')}</td>
    </tr>
  );
}

function Total({ point: { entry, total, isCorrected } }: { point: ScorePoint }) {
  const words = useWords('entries');
  if (total === null) return <><s>{entry.total}</s> <span className="note">{words('out')}</span></>;
  return <><b>{total}</b>{isCorrected && <span className="note soft"> {words('was', { was: entry.total })}</span>}</>;
}

function ToEntry({ point, child, label, children }: { point: ScorePoint; child: ChildId | undefined; label: string; children: ReactNode }) {
  const places = usePlaces();
  if (child === undefined) return children;
  return <button type="button" className="to-entry" aria-label={label} onClick={() => places.go({ at: 'readRecord', child, number: point.number })}>{children}</button>;
}
