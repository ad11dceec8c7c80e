import type { Instant } from '../../../../core/Instant.ts';

/** YYYY-MM-DD of an instant in the tablet's own zone. */
export function localDay(at: Instant): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** YYYY-MM-DDTHH:MM of an instant in the tablet's own zone. */
export function localMinute(at: Instant): string {
  const time = new Date(at);
  return `${localDay(at)}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Noon of a day YYYY-MM-DD in the tablet's own zone, to be formatted; null when there is no such day. */
export function noonOf(date: string): Date | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return null;
  const noon = new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12);
  return noon.getDate() === Number(found[3]) ? noon : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
