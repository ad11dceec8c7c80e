import { replaceRows, rowsOf } from '../../vault/handlers/disk.ts';
import type { Rows, Walk } from './Walk.ts';
import type { Left } from './watchSettling.ts';

/** Where her acts begin among the errand's rows: before them lie its key and its plan. */
export const acts = 2;

/** Whoever has the tablet cuts, mixes or puts back what lies in the errand's rows, with no key and no worker about. */
export async function touchRows(walk: Walk): Promise<void> {
  const { out, chance, earlier } = walk;
  if (out === null || out.touched !== null) return;
  await walk.tablet.endWorkers();
  walk.room = null;
  walk.step = null;
  const here = await rowsOf('errand');
  const before = (to: number) => out.seen.slice(0, Math.max(0, to - acts));
  const cut = (to: number): Left => (to < acts ? 'unreadable' : { acts: before(to), whole: true });
  const broken = (to: number): Left => (to < acts ? 'unreadable' : { acts: before(to), whole: false });
  const at = chance.below(here.length);
  const other = chance.below(here.length);
  const ways: Readonly<Record<string, () => readonly [rows: Rows, left: Left]>> = {
    'the last taken away': () => [here.slice(0, -1), cut(here.length - 1)],
    'cut off': () => [here.slice(0, at), cut(at)],
    'one taken out': () => [here.toSpliced(at, 1).map(renumber), at === here.length - 1 ? cut(at) : broken(at)],
    'two swapped': () => [here.map(([key], place) => [key, here[place === at ? other : place === other ? at : place]![1]]), at === other ? cut(here.length) : broken(Math.min(at, other))],
    'one doubled': () => [[...here, [here.length, here.at(-1)![1]]], broken(here.length)],
    'one spoilt': () => [here.map(([key, row], place) => [key, place === at ? row.map((byte, n) => (n === row.length - 1 ? byte ^ 1 : byte)) : row]), broken(at)],
    ...(earlier.length > 1 && {
      'an earlier errand': () => [chance.pick(earlier.slice(0, -1)), 'unreadable'],
      'an earlier errand’s acts': () => mixed(here, chance.pick(earlier.slice(0, -1))),
    }),
  };
  const how = chance.pick(Object.keys(ways));
  const [rows, left] = ways[how]!();
  await replaceRows('errand', rows);
  out.touched = left;
  walk.count(`rows touched: ${how}`);
}

function mixed(here: Rows, earlier: Rows): readonly [Rows, Left] {
  const theirs = earlier.slice(acts);
  return [[...here.slice(0, acts), ...theirs], { acts: [], whole: theirs.length === 0 }];
}

function renumber([, row]: Rows[number], place: number): Rows[number] {
  return [place, row];
}
