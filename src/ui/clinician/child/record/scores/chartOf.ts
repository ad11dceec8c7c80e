import { noonOf } from '../localDay.ts';
import type { ScoreSeries } from './scoreSeries.ts';

/** Where a chart's parts stand, in its own units: `width` by `height`, from its upper left. */
export type Chart = {
  readonly points: readonly ChartPoint[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  /** x and textY: where its name ends and stands. */
  readonly cutOffs: readonly { readonly y: number; readonly value: number; readonly x: number; readonly textY: number }[];
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
  /** Where its total stands. */
  readonly totalY: number;
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
  const shown = placed.map(({ number, x, y, total, date }, at): ChartPoint => ({
    number, x, y, total, date, totalY: totalAt(placed, at), showsTotal: withTotal.has(at), showsDay: withDay.has(at),
  }));
  return {
    points: shown,
    ticks: ticksOf(least, most).map((value) => ({ value, y: yOf(value) })),
    cutOffs: [...new Set(counted.flatMap(({ cutOff }) => cutOff ?? []))].map((value) => ({ value, y: yOf(value), ...namePlace(yOf(value), shown) })),
  };
}

/** Above its point; below where the line comes down to it from both sides, or there is no room above. */
function totalAt(points: readonly { readonly y: number }[], at: number): number {
  const y = points[at]?.y ?? 0;
  const sides = [points[at - 1], points[at + 1]].flatMap((each) => each?.y ?? []);
  const isLow = sides.length > 0 && sides.every((side) => side < y);
  return isLow && y < chart.bottom - 24 ? y + 25 : y < chart.top + 14 ? y + 25 : y - 13;
}

const nameWidth = 74;

/** Where a cut-off's name stands clear of points, totals and line: at the end, at the start, or between; over its line or under it. */
function namePlace(y: number, points: readonly ChartPoint[]): { readonly x: number; readonly textY: number } {
  const places = [chart.right, chart.left + nameWidth + 4, (chart.left + chart.right + nameWidth) / 2]
    .flatMap((x) => [y - 7, y + 18].map((textY) => ({ x, textY })))
    .filter(({ textY }) => textY < chart.bottom && textY > chart.top - 6);
  const hits = places.map((place) => marksOf(points).filter((mark) => isIn(mark, place)).length);
  return places[hits.indexOf(Math.min(...hits))] ?? { x: chart.right, textY: y - 7 };
}

type Mark = { readonly x: number; readonly y: number };

/** What a name must not stand on: each point, its total, and the line between two points. */
function marksOf(points: readonly ChartPoint[]): readonly Mark[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    const line = next ? Array.from({ length: 12 }, (_, step) => ({ x: point.x + (next.x - point.x) * step / 12, y: point.y + (next.y - point.y) * step / 12 })) : [];
    return [...line, { x: point.x, y: point.y }, ...(point.showsTotal ? [{ x: point.x, y: point.totalY - 5 }] : [])];
  });
}

function isIn(mark: Mark, { x, textY }: { readonly x: number; readonly textY: number }): boolean {
  return mark.x > x - nameWidth - 10 && mark.x < x + 12 && mark.y > textY - 20 && mark.y < textY + 10;
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
