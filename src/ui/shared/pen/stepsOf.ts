import type { Change } from './changeBetween.ts';

/** A step ends with the first word past so many units, or with a line. */
const enough = 24;

/** A change as steps back: what was only typed, and at length, in pieces of some words each; all else is one. */
export function stepsOf(change: Change, after: string): readonly Change[] {
  const { at, take, give } = change;
  if (give !== '' || take <= enough) return [change];
  const typed = after.slice(at, at + take);
  const steps: Change[] = [];
  let start = 0;
  for (let place = 1; place < take; place += 1) {
    if (!endsStep(typed, start, place)) continue;
    steps.push({ at: at + start, take: place - start, give: '' });
    start = place;
  }
  return [...steps, { at: at + start, take: take - start, give: '' }];
}

function endsStep(typed: string, start: number, place: number): boolean {
  const [last, next] = [typed[place - 1] ?? '', typed[place] ?? ''];
  if (last === '\n') return next !== '\n' && !belongsBefore(next);
  return place - start >= enough && isSpace(last) && !isSpace(next) && !belongsBefore(next);
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || /\s/u.test(unit);
}

/** Part of the letter that stands before it. */
function belongsBefore(unit: string): boolean {
  return /[\p{M}\u200d]/u.test(unit);
}
