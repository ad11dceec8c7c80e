import { useFormatter } from 'use-intl';
import type { ClinicalEntry, ScoreEntry } from '../../../../core/ClinicalEntry.ts';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import type { Section } from '../../../../core/Summary.ts';
import type { Amended } from '../../child/inBook.ts';
import { pointOf } from '../../child/record/scores/scoreSeries.ts';
import { useInstrumentName } from '../../child/record/useInstrumentName.ts';
import { usePartName } from '../../child/record/usePartName.ts';
import { useDayText } from '../../useDayText.ts';
import { useWords } from '../../useWords.ts';
import { passagesOf } from './passagesOf.ts';

/** A piece of the record that can become a sentence, and the number of its entry where it is of one alone. */
export type Piece = { readonly text: string; readonly section: Section; readonly from?: number };

/** Where what is said in an entry usually stands in a summary. A progress note's own headings say it (`passagesOf`). */
const sectionOf = {
  medication: 'other', score: 'scores', diagnosis: 'diagnosis', functioning: 'dailyLife', plan: 'plan', treatment: 'sessions', symptoms: 'symptoms',
  prognosis: 'progress', progressToDate: 'progress',
} as const satisfies Record<ClinicalEntry['kind'], Section>;

/** What of an entry can be taken: its facts in a sentence, its text in pieces, and then what was added to it. */
export function useEntryPieces(record: readonly Kept<RecordEntry>[]): (entry: Amended<RecordEntry>) => readonly Piece[] {
  const factsOf = useFacts(record);
  return ({ number, entry, amendments }) => {
    const added = amendments.flatMap(({ entry: each }) => (each.kind === 'amendment' ? passagesOf(each.text) : []));
    switch (entry.kind) {
      case 'session': case 'notice': case 'noticeRead': case 'consent': return [];
      case 'progress': return [...passagesOf(entry.text), ...added].map((piece) => ({ ...piece, from: number }));
    }
    const section = sectionOf[entry.kind];
    const text = 'text' in entry ? passagesOf(entry.text) : [];
    return [...factsOf(number, entry), ...[...text, ...added].map((piece) => piece.text)].map((said) => ({ text: said, section, from: number }));
  };
}

function useFacts(record: readonly Kept<RecordEntry>[]): (number: number, entry: ClinicalEntry) => readonly string[] {
  const words = useWords('summary');
  const kinds = useWords('kinds');
  const modality = useWords('record');
  const dayText = useDayText();
  const format = useFormatter();
  const scoreFacts = useScoreFacts();
  return (number, entry) => {
    const day = dayText(entry.date);
    switch (entry.kind) {
      case 'score': return scoreFacts(entry, pointOf(record, number, entry).total);
      case 'medication': return [words(`piece.medication.${entry.step}`, { what: [entry.name, entry.dose].filter(Boolean).join(', '), day })];
      case 'diagnosis': return [words('piece.diagnosis', { what: entry.code ? `${entry.name} (${entry.code.code})` : entry.name, state: kinds(`state.${entry.state}`).toLocaleLowerCase(), day })];
      case 'plan': return entry.review === null ? [] : [words('piece.review', { day: dayText(entry.review) })];
      case 'treatment': {
        const how = format.list(entry.modalities.map((each) => modality(`modality.${each}`)));
        return [words(`piece.treatment.${entry.step}`, { how, often: kinds(`frequency.${entry.frequency}`).toLocaleLowerCase(), day })];
      }
      default: return [];
    }
  };
}

/** Of one that does not count nothing is offered. */
function useScoreFacts(): (entry: ScoreEntry, total: number | null) => readonly string[] {
  const words = useWords('summary');
  const kinds = useWords('kinds');
  const dayText = useDayText();
  const partName = usePartName();
  const instrument = useInstrumentName();
  return (entry, total) => {
    if (total === null) return [];
    const { least, most, cutOff, parts } = entry;
    const name = instrument(entry.name);
    const [day, who] = [dayText(entry.date), kinds(`answeredBy.${entry.answeredBy}`)];
    const said = cutOff === null ? words('piece.score', { name, day, total, least, most, who }) : words('piece.scoreCutOff', { name, day, total, least, most, cutOff, who });
    const each = parts.map((part) => `${partName(part.name)} ${part.score}`).join(', ');
    return parts.length === 0 ? [said] : [said, words('piece.parts', { name, day, parts: each })];
  };
}
