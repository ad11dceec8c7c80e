import { practiceCourse, type Visit } from '../../../packs/practice/practiceCourse.ts';
import { practiceChildren, type PracticeChild } from '../../../packs/practice/PracticeWords.ts';

/** What happened next. visit: null when the child came to the house. */
export type Happening = { readonly child: PracticeChild; readonly ago: number; readonly at: string; readonly visit: Visit | null };

/** Everything of all children, in the order in which it happened. */
export function practiceDays(): readonly Happening[] {
  return practiceChildren.flatMap((child): Happening[] => {
    const { arrived, visits } = practiceCourse[child];
    return [
      { child, ago: arrived, at: '08:30', visit: null },
      ...visits.map((visit) => ({ child, ago: visit.ago, at: visit.at, visit })),
    ];
  }).sort((one, other) => other.ago - one.ago || (one.at < other.at ? -1 : 1));
}
