import type { Leaving } from '../../../core/Leaving.ts';

/** What the form holds: nothing is chosen beforehand. */
export type LeaveDraft = Pick<Leaving, 'on' | 'keeper'> & {
  readonly how: Leaving['how'] | undefined; readonly records: Leaving['records'] | undefined; readonly told: Leaving['told'] | undefined;
};

export type MissingOfLeaving = readonly ('how' | 'on' | 'records' | 'keeper' | 'told')[];

/** The leaving, or what it lacks. today: YYYY-MM-DD; what is still to come has not happened. */
export function leavingOf({ how, on, records, keeper, told }: LeaveDraft, today: string): { readonly leaving: Leaving } | { readonly missing: MissingOfLeaving } {
  const missing: MissingOfLeaving = [
    ...(how === undefined ? ['how' as const] : []),
    ...(on === '' || on > today ? ['on' as const] : []),
    ...(records === undefined ? ['records' as const] : records === 'named' && keeper.trim() === '' ? ['keeper' as const] : []),
    ...(told === undefined ? ['told' as const] : []),
  ];
  if (how === undefined || records === undefined || told === undefined || missing.length > 0) return { missing };
  return { leaving: { on, how, records, keeper: records === 'named' ? keeper.trim() : '', told } };
}
