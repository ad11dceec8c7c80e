import { textField } from '../../readFields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The day in a draft; today's in a form nobody has begun. */
export function dayIn(body: string | null, fields: Fields, today: string): string {
  return body === null ? today : textField(fields, 'date');
}

/** The one of a few that a draft has chosen; undefined where it has none that is known. */
export function oneIn<const Of extends readonly string[]>(fields: Fields, name: string, of: Of): Of[number] | undefined {
  return of.find((each) => each === fields[name]);
}

/** Those of a few that a draft has chosen, in their own order. */
export function someIn<const Of extends readonly string[]>(fields: Fields, name: string, of: Of): readonly Of[number][] {
  const chosen = fields[name];
  return Array.isArray(chosen) ? of.filter((each) => chosen.includes(each)) : [];
}

/** A whole number as typed; null for none. */
export function numberIn(typed: string): number | null {
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null;
}
