import { noonOf } from '../localDay.ts';
import type { ScoreSeries } from './scoreSeries.ts';

/** Where a chart's parts stand, in its own units: `width` by `height`, from its upper left. */
export type Chart = {
  readonly points: readonly ChartPoint[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly cutOffs: readonly { readonly y: number; readonly value: number }[];
};

export type ChartPoint = {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly total: number;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Whether there is room for its total, and below it for its day. */
  readonly showsTotal: boolean;
  readonly showsDay: boolean;
};

export const chart = { width: 360, height: 232, left: 40, right: 344, top: 30, bottom: 188 } as const;
const roomForTotal = 30;
const roomForDay = 66;

/** What is drawn of a series: only totals that count, each at its own day. Equal totals and one single score stand in the middle. */
export function chartOf({ points, least, most }: ScoreSeries): Chart {
  const counted = points.flatMap(({ number, entry, total }) => (total === null ? [] : [{ number, total, date: entry.date, at: noonOf(entry.date)?.getTime() ?? 0, cutOff: entry.cutOff }]));
  const [from, to] = [Math.min(...counted.map(({ at }) => at)), Math.max(...counted.map(({ at }) => at))];
  const xOf = (at: number) => (from === to ? (chart.left + chart.right) / 2 : chart.left + 18 + (at - from) / (to - from) * (chart.right - chart.left - 36));
  const yOf = (value: number) => chart.bottom - (value - least) / (most - least) * (chart.bottom - chart.top);
  const placed = counted.map((each) => ({ ...each, x: xOf(each.at), y: yOf(each.total) }));
  const [withTotal, withDay] = [apart(placed, roomForTotal), apart(placed, roomForDay)];
  return {
    points: placed.map(({ number, x, y, total, date }, at) => ({ number, x, y, total, date, showsTotal: withTotal.has(at), showsDay: withDay.has(at) })),
    ticks: ticksOf(least, most).map((value) => ({ value, y: yOf(value) })),
    cutOffs: [...new Set(counted.flatMap(({ cutOff }) => cutOff ?? []))].map((value) => ({ value, y: yOf(value) })),
  };
}

/** Those that can be labelled without standing on one another: the last always, the first where it has room, and as many between. */
function apart(points: readonly { readonly x: number }[], room: number): ReadonlySet<number> {
  const last = points.at(-1);
  if (last === undefined) return new Set();
  const shown = new Set([points.length - 1]);
  let free = -Infinity;
  for (const [at, { x }] of points.entries()) {
    if (x - free < room || last.x - x < room) continue;
    shown.add(at);
    free = x;
  }
  return shown;
}

/** Three to six round numbers from the least to the most, both of them among these. */
export function ticksOf(least: number, most: number): readonly number[] {
  const raw = (most - least) / 4;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * size >= raw) ?? 10) * size);
  const between = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, at) => least + at * step);
  const inside = between.filter((value) => value === least || most - value >= step * .6);
  return [...inside, most];
}
