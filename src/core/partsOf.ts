import type { StepSentence } from './Step.ts';
import type { Section } from './Summary.ts';

/**
 * Sentences of one section that stand together. whole: whether all of the section is switched here with one tap, which is worth
 * a switch only where there are several; and whether any of it is on.
 */
export type Part = { readonly section: Section; readonly sentences: readonly StepSentence[]; readonly whole: { readonly on: boolean } | null };

/** The summary in parts, in the order she hears it, which is the order that is signed. A section that stands in two places has its switch at the first. */
export function partsOf(summary: readonly StepSentence[]): readonly Part[] {
  const runs: StepSentence[][] = [];
  for (const sentence of summary) {
    const run = runs.at(-1);
    if (run?.[0]?.section === sentence.section) run.push(sentence);
    else runs.push([sentence]);
  }
  const switched = new Set<Section>();
  return runs.map((sentences) => {
    const section = sentences[0]?.section ?? 'other';
    const all = summary.filter((each) => each.section === section);
    const isFirst = !switched.has(section);
    switched.add(section);
    return { section, sentences, whole: isFirst && all.length > 1 ? { on: all.some(({ on }) => on) } : null };
  });
}

/** Whether she has taken out all of it. */
export function nothingIsOn(summary: readonly StepSentence[]): boolean {
  return summary.length > 0 && summary.every(({ on }) => !on);
}
