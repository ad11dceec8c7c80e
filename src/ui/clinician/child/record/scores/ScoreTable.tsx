import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { ChildId } from '../../../../../core/Id.ts';
import { usePlaces } from '../../../Place.ts';
import { useLanguageName } from '../../../useLanguageName.ts';
import { usePartName } from '../usePartName.ts';
import { useInstrumentName } from '../useInstrumentName.ts';
import { useWords } from '../../../useWords.ts';
import { noonOf } from '../localDay.ts';
import type { ScorePoint, ScoreSeries } from './scoreSeries.ts';
import './scores.css';

/** Every score of a series, newest first, also those that do not count. child: each day leads to its entry; without, it leads nowhere. */
export function ScoreTable({ series, child }: { series: ScoreSeries; child?: ChildId | undefined }) {
  const words = useWords('entries');
  const { name, answeredBy, least, most, points } = series;
  const instrument = useInstrumentName();
  return (
    <table className="score-table">
      <caption className="vh">{words('tableCaption', { name: instrument(name), who: words(`seriesWho.${answeredBy}`), least, most })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('day')}</th>
          <th scope="col" className="figure">{words('total')}</th>
          <th scope="col" className="figure">{words('cutOff')}</th>
          <th scope="col">{words('more')}</th>
        </tr>
      </thead>
      <tbody>{points.toReversed().map((point) => <ScoreLine key={point.number} point={point} child={child} />)}</tbody>
    </table>
  );
}

function ScoreLine({ point, child }: { point: ScorePoint; child: ChildId | undefined }) {
  const words = useWords('entries');
  const nameOf = useLanguageName();
  const partName = usePartName();
  const format = useFormatter();
  const { entry, total } = point;
  const noon = noonOf(entry.date);
  const day = noon ? format.dateTime(noon, 'shortDate') : entry.date;
  const language = nameOf(entry.language);
  return (
    <tr className={total === null ? 'out' : undefined}>
      <th scope="row"><ToEntry point={point} child={child} label={words('readPoint', { total: total ?? entry.total, day })}>{day}</ToEntry></th>
      <td className="figure"><Total point={point} /></td>
      <td className="figure">{entry.cutOff ?? <span className="soft">{words('noCutOff')}</span>}</td>
      <td>
        {entry.parts.length > 0 && <div>{entry.parts.map((part) => `${partName(part.name)} ${part.score}`).join(', ')}</div>}
        <div className={entry.parts.length > 0 ? 'soft' : undefined}>{[language, entry.version].filter(Boolean).join(', ')}</div>
      </td>
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
