import type { entries } from '../../../messages/en/entries.ts';

export type MissingWord = keyof typeof entries.missing;

/** By field, what keeps a form from being an entry. */
export type Missing = Readonly<Record<string, MissingWord | undefined>>;

export type Ready<Entry> = { readonly entry: Entry } | { readonly missing: Missing };

/** The entry where nothing is missing. Fields that are not are left out. */
export function readyOr<Entry>(missing: Missing, entry: Entry | undefined): Ready<Entry> {
  const found = Object.fromEntries(Object.entries(missing).filter(([, word]) => word !== undefined));
  if (entry === undefined || Object.keys(found).length > 0) return { missing: found };
  return { entry };
}

/** A day is there, and not in the future. Days are YYYY-MM-DD. */
export function missingDay(date: string, today: string): MissingWord | undefined {
  if (date === '') return 'date';
  return date > today ? 'future' : undefined;
}

export function missingText(text: string, word: MissingWord = 'text'): MissingWord | undefined {
  return text.trim() === '' ? word : undefined;
}
