import { answerers, type Answerer, type ScoreEntry, type ScorePart } from '../../../../../core/ClinicalEntry.ts';
import { instrumentOf } from '../../../../../packs/instruments/instruments.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, numberIn, oneIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Missing, type Ready } from './Missing.ts';

/** The value of the pick for an instrument that is not in packs. */
export const ownInstrument = 'own';

export type PartDraft = { readonly name: string; readonly score: string };

/** Scores being entered: numbers as typed. */
export type ScoreDraft = {
  readonly date: string;
  /** Id of packs, `ownInstrument`, or empty while nothing is picked. */
  readonly instrument: string;
  readonly name: string;
  readonly least: string;
  readonly most: string;
  readonly version: string;
  readonly language: string;
  readonly answeredBy: Answerer | undefined;
  readonly total: string;
  readonly cutOff: string;
  readonly parts: readonly PartDraft[];
};

export const readScoreDraft = (childs: string) => (body: string | null, today: string): ScoreDraft => {
  const fields = readFields(body);
  const text = (name: string) => textField(fields, name);
  const parts: unknown = fields['parts'];
  return {
    date: dayIn(body, fields, today), instrument: text('instrument'), name: text('name'), least: body === null ? '0' : text('least'), most: text('most'),
    version: text('version'), language: body === null ? childs : text('language'), answeredBy: oneIn(fields, 'answeredBy', answerers),
    total: text('total'), cutOff: text('cutOff'), parts: Array.isArray(parts) ? parts.map(partIn) : [],
  };
};

function partIn(part: unknown): PartDraft {
  const fields = typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part)) : {};
  return { name: textField(fields, 'name'), score: textField(fields, 'score') };
}

/** What the total ranges over; null while that is not known. */
export function rangeOf(draft: Pick<ScoreDraft, 'instrument' | 'least' | 'most'>): { readonly least: number; readonly most: number } | null {
  const known = instrumentOf(draft.instrument);
  if (known) return { least: known.least, most: known.most };
  const [least, most] = [numberIn(draft.least), numberIn(draft.most)];
  return draft.instrument !== ownInstrument || least === null || most === null || least >= most ? null : { least, most };
}

export function nameOf({ instrument, name }: Pick<ScoreDraft, 'instrument' | 'name'>): string {
  return instrumentOf(instrument)?.name ?? name.trim();
}

export function scoreOf(draft: ScoreDraft, today: string): Ready<ScoreEntry> {
  const range = rangeOf(draft);
  const [total, cutOff] = [numberIn(draft.total), numberIn(draft.cutOff)];
  const parts = draft.parts.filter((part) => part.score !== '' || (draft.instrument === ownInstrument && part.name.trim() !== ''));
  const isOwn = draft.instrument === ownInstrument;
  const isOut = (number: number) => range !== null && (number < range.least || number > range.most);
  const missing: Missing = {
    date: missingDay(draft.date, today),
    instrument: draft.instrument === '' ? 'instrument' : undefined,
    name: isOwn ? missingText(draft.name, 'name') : undefined,
    most: isOwn && range === null ? 'ends' : undefined,
    answeredBy: draft.answeredBy === undefined ? 'answeredBy' : undefined,
    total: total === null ? 'total' : isOut(total) ? 'range' : undefined,
    cutOff: cutOff !== null && isOut(cutOff) ? 'range' : undefined,
    ...missingParts(draft, parts),
  };
  const { answeredBy } = draft;
  const isWhole = range !== null && total !== null && answeredBy !== undefined;
  return readyOr(missing, isWhole ? {
    kind: 'score', date: draft.date, instrument: isOwn ? null : draft.instrument, name: nameOf(draft), version: draft.version, language: draft.language,
    answeredBy, ...range, total, parts: parts.map(kept), cutOff,
  } : undefined);
}

function kept({ name, score }: PartDraft): ScorePart {
  return { name: name.trim(), score: numberIn(score) ?? 0 };
}

/** By `part 0`, `part 1`: one without a name or a number, past the most it can come to, or named twice. */
function missingParts(draft: ScoreDraft, parts: readonly PartDraft[]): Missing {
  const known = instrumentOf(draft.instrument)?.parts ?? [];
  return Object.fromEntries(parts.map((part) => {
    const at = draft.parts.indexOf(part);
    const most = known.find(({ name }) => name === part.name)?.most;
    const score = numberIn(part.score);
    if (part.name.trim() === '' || score === null) return [`part ${at}`, 'part'];
    if (most !== undefined && score > most) return [`part ${at}`, 'partRange'];
    const twice = parts.some((other) => other !== part && other.name.trim() === part.name.trim());
    return [`part ${at}`, twice ? 'partTwice' : undefined];
  }));
}
