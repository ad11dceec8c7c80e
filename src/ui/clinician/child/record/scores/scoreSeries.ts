import type { Answerer, ScoreEntry } from '../../../../../core/ClinicalEntry.ts';
import type { Kept, RecordEntry } from '../../../../../core/Entry.ts';

/** One score of an instrument, as it counts now. */
export type ScorePoint = {
  /** Of its entry in the record. */
  readonly number: number;
  readonly entry: ScoreEntry;
  /** null: it was said to count no more. */
  readonly total: number | null;
  /** Another total was entered at first. */
  readonly isCorrected: boolean;
};

/** All scores of one instrument that were answered by the same side and range alike: only these are drawn as one line. */
export type ScoreSeries = {
  readonly key: string;
  readonly name: string;
  readonly answeredBy: Answerer;
  readonly least: number;
  readonly most: number;
  /** By day, oldest first. */
  readonly points: readonly ScorePoint[];
};

/** The instrument that was used last comes first. */
export function scoreSeries(record: readonly Kept<RecordEntry>[]): readonly ScoreSeries[] {
  const found = new Map<string, ScorePoint[]>();
  for (const { number, entry } of record) {
    if (entry.kind !== 'score') continue;
    const key = keyOf(entry);
    found.set(key, [...found.get(key) ?? [], pointOf(record, number, entry)]);
  }
  return [...found].map(([key, points]) => seriesOf(key, points.sort(byDay))).sort((one, other) => lastDay(other).localeCompare(lastDay(one)));
}

/** A score as it counts after what was added to it: the last word on its total stands. */
export function pointOf(record: readonly Kept<RecordEntry>[], number: number, entry: ScoreEntry): ScorePoint {
  const said = record.flatMap(({ entry: each }) => (each.kind === 'amendment' && each.of === number && each.total !== undefined ? [each.total] : []));
  const total = said.length === 0 ? entry.total : said.at(-1) ?? null;
  return { number, entry, total, isCorrected: total !== entry.total };
}

export function keyOf({ name, answeredBy, least, most }: Pick<ScoreEntry, 'name' | 'answeredBy' | 'least' | 'most'>): string {
  return [name.trim().toLowerCase(), answeredBy, least, most].join('\n');
}

/** The total that counts before this score in its series; null for the first. */
export function totalBefore({ points }: ScoreSeries, number: number): number | null {
  const at = points.findIndex((each) => each.number === number);
  return points.slice(0, Math.max(0, at)).findLast((each) => each.total !== null)?.total ?? null;
}

function seriesOf(key: string, points: readonly ScorePoint[]): ScoreSeries {
  const last = points.at(-1);
  if (last === undefined) throw new Error('no scores');
  const { name, answeredBy, least, most } = last.entry;
  return { key, name, answeredBy, least, most, points };
}

function byDay(one: ScorePoint, other: ScorePoint): number {
  return one.entry.date.localeCompare(other.entry.date) || one.number - other.number;
}

function lastDay({ points }: ScoreSeries): string {
  return points.at(-1)?.entry.date ?? '';
}
