/** The way from one text to the one before or after it: at `at`, take so many UTF-16 units away and give these in their place. */
export type Step<Field extends string = string> = { readonly field: Field; readonly at: number; readonly take: number; readonly give: string };

/** The steps back and the steps forth again, the next of each last. It holds what was deleted, and nothing that still stands. */
export type History<Field extends string = string> = { readonly back: readonly Step<Field>[]; readonly forth: readonly Step<Field>[] };

export const noHistory: History<never> = { back: [], forth: [] };

/** As much as is remembered: steps, and UTF-16 units of deleted text in each direction. */
const most = { steps: 1000, units: 500_000 };

/** Takes a step: the text after it, the step that leads back, and where the caret belongs. */
export function takeStep<Field extends string>(text: string, step: Step<Field>): { readonly text: string; readonly inverse: Step<Field>; readonly caret: number } {
  const { field, at, take, give } = step;
  const caret = at + give.length;
  return {
    text: text.slice(0, at) + give + text.slice(at + take),
    inverse: { field, at, take: give.length, give: text.slice(at, at + take) },
    caret,
  };
}

/** With newer steps back; what could be done forth again is over. The oldest are forgotten past what is remembered. */
export function withSteps<Field extends string>(history: History<Field>, steps: readonly Step<Field>[]): History<Field> {
  return steps.length === 0 ? history : { back: newestOf([...history.back, ...steps], most), forth: [] };
}

/** The last of them that fit. */
export function newestOf<Field extends string>(steps: readonly Step<Field>[], room: { readonly steps: number; readonly units: number }): readonly Step<Field>[] {
  let units = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < room.steps) {
    units += steps[first - 1]?.give.length ?? 0;
    if (units > room.units) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}
