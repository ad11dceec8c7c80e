import { noHistory, type History, type Step } from '../../../shared/pen/History.ts';

/** The fields of a private page, by the number that stands for each in what is kept. */
const fields = ['text', 'title'] as const;
export type PageField = (typeof fields)[number];
export type PageHistory = History<PageField>;

/** A step as a draft holds it: field, place, how many units to take, what to give. */
type KeptStep = readonly [number, number, number, string];
export type KeptHistory = { readonly back: readonly KeptStep[]; readonly forth: readonly KeptStep[] };

/** As much as one draft may take on the disk, with some for what stands around its body. */
const most = 255 * 1024;
/** Around what a step gives back: brackets, commas and three numbers. */
const around = 40;

/**
 * A history beside such a body, as far as there is room for it: the words come first, then the last steps back, then those forth.
 * undefined: there is nothing to keep.
 */
export function keepHistory(history: PageHistory, body: unknown): KeptHistory | undefined {
  const { back, forth } = history;
  if (back.length + forth.length === 0) return undefined;
  const room = most - bytesOf(body);
  const keptBack = fitting(back, room);
  const keptForth = fitting(forth, room - keptBack.reduce((sum, step) => sum + costOf(step), 0));
  return keptBack.length + keptForth.length === 0 ? undefined : { back: keptBack.map(toKept), forth: keptForth.map(toKept) };
}

/** What of it can be followed from these texts; none of anything else. */
export function readHistory(value: unknown, texts: Readonly<Partial<Record<PageField, string>>>): PageHistory {
  if (typeof value !== 'object' || value === null) return noHistory;
  const { back, forth } = value as { readonly back?: unknown; readonly forth?: unknown };
  return { back: followable(back, texts), forth: followable(forth, texts) };
}

/** The last of them that fit into so many bytes. */
function fitting(steps: readonly Step<PageField>[], room: number): readonly Step<PageField>[] {
  let first = steps.length;
  for (let left = room; first > 0; first -= 1) {
    left -= costOf(steps[first - 1]);
    if (left < 0) break;
  }
  return steps.slice(first);
}

function costOf(step: Step<PageField> | undefined): number {
  return around + (step === undefined || step.give === '' ? 0 : bytesOf(step.give));
}

/** Written twice: the body is JSON within JSON. */
function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length;
}

function toKept({ field, at, take, give }: Step<PageField>): KeptStep {
  return [fields.indexOf(field), at, take, give];
}

/** From the next step on, as many as lead somewhere. */
function followable(value: unknown, texts: Readonly<Partial<Record<PageField, string>>>): readonly Step<PageField>[] {
  if (!Array.isArray(value)) return [];
  const lengths: Partial<Record<PageField, number | undefined>> = { text: texts.text?.length, title: texts.title?.length };
  const steps: Step<PageField>[] = [];
  for (const each of value.toReversed() as unknown[]) {
    const step = toStep(each);
    const length = step ? lengths[step.field] : undefined;
    if (step === null || length === undefined || step.at + step.take > length) break;
    lengths[step.field] = length - step.take + step.give.length;
    steps.unshift(step);
  }
  return steps;
}

function toStep(value: unknown): Step<PageField> | null {
  if (!Array.isArray(value)) return null;
  const [index, at, take, give] = value as unknown[];
  const field = typeof index === 'number' ? fields[index] : undefined;
  return field !== undefined && isPlace(at) && isPlace(take) && typeof give === 'string' ? { field, at, take, give } : null;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
