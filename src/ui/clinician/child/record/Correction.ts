import type { ScoreEntry } from '../../../../core/ClinicalEntry.ts';
import { textField } from '../readFields.ts';
import { numberIn } from './entered/draftFields.ts';

/** What an addition to a score does to its total; total as typed. */
export type Correction = { readonly what: 'words' | 'total' | 'out'; readonly total: string };

/** The correction in a draft of an addition; only words in any other. */
export function correctionIn(fields: Readonly<Record<string, unknown>>): Correction {
  const { what } = fields;
  return { what: what === 'total' || what === 'out' ? what : 'words', total: textField(fields, 'total') };
}

/** What keeps a corrected total from being one. */
export function totalFault({ least, most }: Pick<ScoreEntry, 'least' | 'most'>, { what, total }: Correction): 'total' | 'range' | null {
  if (what !== 'total') return null;
  const number = numberIn(total);
  if (number === null) return 'total';
  return number < least || number > most ? 'range' : null;
}

/** The total an addition carries: undefined where it says nothing of it, null where the score counts no more. */
export function correctedTotal({ what, total }: Correction): number | null | undefined {
  if (what === 'words') return undefined;
  return what === 'out' ? null : numberIn(total) ?? undefined;
}
