import { useMemo } from 'react';
import { useFormatter } from 'use-intl';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { ClinicalEntry } from '../../../../core/ClinicalEntry.ts';
import type { RecordEntry } from '../../../../core/Entry.ts';
import { sessionLength } from '../../../../core/sessionLength.ts';
import { useWords, type Words } from '../../useWords.ts';
import type { Amended } from '../inBook.ts';
import { scoreSeries, totalBefore, type ScoreSeries } from './scores/scoreSeries.ts';
import { useInstrumentName } from './useInstrumentName.ts';
import { sessionNumber } from './sessionNumber.ts';

/** The name of an entry of the record in a list and at the head of its own page. */
export function useEntryTitle({ record }: Pick<ChildPage, 'record'>): (entry: Amended<RecordEntry>) => string {
  const words = useWords('child');
  const kinds = useWords('kinds');
  const format = useFormatter();
  const instrument = useInstrumentName();
  const series = useMemo(() => scoreSeries(record), [record]);
  return ({ number, entry }) => {
    switch (entry.kind) {
      case 'session': return words('session', { number: sessionNumber(record, number), minutes: sessionLength(entry.start, entry.stop) ?? 0 });
      case 'progress': return entry.form === 'free' ? words('progress') : words('progressIn', { form: entry.form });
      case 'notice': return words(entry.notice.answer === null ? 'noticeBroken' : 'noticeHeard');
      case 'noticeRead': return words(`cardRead.${entry.read.card}`);
      case 'consent': return words('summaryTo', { name: entry.consent.face.recipient.name });
      case 'score': return scoreTitle(series, { number, name: instrument(entry.name) }, kinds);
      case 'functioning': return kinds('title.functioning', { areas: format.list(entry.areas.map((area) => kinds(`area.${area}`).toLocaleLowerCase())) });
      default: return clinicalTitle(entry, kinds);
    }
  };
}

function clinicalTitle(entry: Exclude<ClinicalEntry, { readonly kind: 'score' | 'functioning' }>, words: Words<'kinds'>): string {
  switch (entry.kind) {
    case 'medication': return words(`title.medication.${entry.step}`, { name: entry.name });
    case 'diagnosis': return words('title.diagnosis', { name: entry.name });
    case 'plan': return words(`title.plan.${entry.step}`);
    case 'treatment': return words(`title.treatment.${entry.step}`);
    default: return words(`title.${entry.kind}`);
  }
}

/** The total that counts, beside the one that counted before it. */
function scoreTitle(all: readonly ScoreSeries[], { number, name }: { readonly number: number; readonly name: string }, words: Words<'kinds'>): string {
  const series = all.find(({ points }) => points.some((point) => point.number === number));
  const total = series?.points.find((point) => point.number === number)?.total ?? null;
  if (series === undefined || total === null) return words('title.scoreOut', { name });
  const before = totalBefore(series, number);
  return before === null ? words('title.score', { name, total }) : words('title.scoreBefore', { name, total, before });
}
