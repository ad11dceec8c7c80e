import type { Kept, RecordEntry } from '../../../../../core/Entry.ts';
import { instrumentOf } from '../../../../../packs/instruments/instruments.ts';
import { ownInstrument, type ScoreDraft } from './ScoreDraft.ts';

/** What an instrument brings into its form: its sub-scores, and the cut-off and version that were last given with it in this record. */
export const begunScore = (record: readonly Kept<RecordEntry>[]) => (instrument: string): Partial<ScoreDraft> => {
  const id = instrument === ownInstrument ? null : instrument;
  const before = record.flatMap(({ entry }) => (entry.kind === 'score' && entry.instrument === id ? [entry] : [])).at(-1);
  const cutOff = before ? before.cutOff : instrumentOf(instrument)?.cutOff;
  const known = instrumentOf(instrument)?.parts.map(({ name }) => ({ name, score: '' }));
  return {
    cutOff: cutOff === null || cutOff === undefined ? '' : String(cutOff),
    version: before?.version ?? '',
    parts: known ?? (before?.parts ?? []).map(({ name }) => ({ name, score: '' })),
    ...(id === null && before && { name: before.name, least: String(before.least), most: String(before.most) }),
  };
};
