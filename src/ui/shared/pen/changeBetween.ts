/** What leads back from `after` to `before`: at `at`, take so many units away and give these. Never through the middle of what a person sees as one letter. */
export type Change = { readonly at: number; readonly take: number; readonly give: string };

/** null: they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
  while (!(isBetweenLetters(before, start) && isBetweenLetters(after, start))) start -= 1;
  while (!(isBetweenLetters(before, before.length - end) && isBetweenLetters(after, after.length - end))) end -= 1;
  return { at: start, take: after.length - end - start, give: before.slice(start, before.length - end) };
}

/** Below it nothing joins what stands before, but for a line feed after a carriage return. */
const firstJoiner = 0x300;
/** As long as a letter is looked for: families and flags are some twenty units. */
const reach = 64;
let segmenter: Intl.Segmenter | undefined;

/** Whether a letter ends at this place: no surrogate pair, no accent, no joined emoji is parted there. */
export function isBetweenLetters(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [last, next] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (last < firstJoiner && next < firstJoiner) return !(last === 13 && next === 10);
  const from = startNear(text, at);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text.slice(from, at + reach)).containing(at - from)?.index === at - from;
}

/** A place at or before `at` where a letter surely begins, if there is one in reach. */
function startNear(text: string, at: number): number {
  const least = Math.max(0, at - reach);
  for (let from = at - 1; from > least; from -= 1) {
    if (text.charCodeAt(from) < firstJoiner) return from;
  }
  return least;
}
