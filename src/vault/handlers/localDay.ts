import type { Instant } from '../../core/Instant.ts';

/** The day it is here at that moment, as YYYY-MM-DD. */
export function localDay(at: Instant): string {
  // Piece by piece: no language writes a day as YYYY-MM-DD in every browser, and a slash would cut a file's name short.
  const pieces = new Intl.DateTimeFormat('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  return ['year', 'month', 'day'].map((type) => pieces.find((piece) => piece.type === type)?.value).join('-');
}
