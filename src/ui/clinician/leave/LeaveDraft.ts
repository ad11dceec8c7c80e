import type { Leaving } from '../../../core/Leaving.ts';

/** What the form holds: nothing is chosen beforehand. */
export type LeaveDraft = Pick<Leaving, 'on' | 'keeper'> & {
  readonly how: Leaving['how'] | undefined; readonly records: Leaving['records'] | undefined; readonly told: Leaving['told'] | undefined;
};

/** future, before: of the day, which is still to come, or before the one she came on. */
export type MissingOfLeaving = readonly ('how' | WrongDay | 'records' | 'keeper' | 'told')[];
export type WrongDay = 'on' | 'future' | 'before';

/** The leaving, or what it lacks. today, and came where that is known: YYYY-MM-DD; what is still to come has not happened. */
export function leavingOf({ how, on, records, keeper, told }: LeaveDraft, today: string, came = ''): { readonly leaving: Leaving } | { readonly missing: MissingOfLeaving } {
  const missing: MissingOfLeaving = [
    ...(how === undefined ? ['how' as const] : []),
    ...wrongDay(on, today, came),
    ...(records === undefined ? ['records' as const] : records === 'named' && keeper.trim() === '' ? ['keeper' as const] : []),
    ...(told === undefined ? ['told' as const] : []),
  ];
  if (how === undefined || records === undefined || told === undefined || missing.length > 0) return { missing };
  return { leaving: { on, how, records, keeper: records === 'named' ? keeper.trim() : '', told } };
}

function wrongDay(on: string, today: string, came: string): readonly WrongDay[] {
  if (on === '') return ['on'];
  return on > today ? ['future'] : on < came ? ['before'] : [];
}
