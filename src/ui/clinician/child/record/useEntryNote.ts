import { useFormatter } from 'use-intl';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { useShortDay } from '../../useShortDay.ts';
import { useWords } from '../../useWords.ts';
import { beginningOf } from './beginningOf.ts';

/** The rest of what a list says of an entry, after its day: in a few words each, most telling first. */
export function useEntryNote(): (kept: Kept<RecordEntry>) => readonly string[] {
  const record = useWords('record');
  const kinds = useWords('kinds');
  const shortDay = useShortDay();
  const format = useFormatter();
  return ({ entry }) => {
    switch (entry.kind) {
      case 'session': return [record(`modality.${entry.modality}`)];
      case 'medication': return [entry.dose].filter(Boolean);
      case 'score': return [...(entry.cutOff === null ? [] : [kinds('cutOff', { cutOff: entry.cutOff })]), kinds(`answeredBy.${entry.answeredBy}`)];
      case 'diagnosis': return [...(entry.code ? [entry.code.code] : []), kinds(`state.${entry.state}`)];
      case 'plan': return [...(entry.review ? [kinds('nextReview', { day: shortDay(entry.review) })] : []), beginningOf(entry.text)];
      case 'treatment': return [kinds(`frequency.${entry.frequency}`), format.list(entry.modalities.map((each) => record(`modality.${each}`)))];
      case 'functioning': case 'symptoms': case 'prognosis': case 'progressToDate': return [beginningOf(entry.text)];
      default: return [];
    }
  };
}
