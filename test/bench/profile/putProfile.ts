import { putSection } from '../putSection.ts';
import type { ProfiledAct } from './profile.ts';

/** What was profiled, where and when. */
export type ProfileReport = {
  readonly notes: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly acts: readonly ProfiledAct[];
};

/** Smaller parts are told together. */
const least = 0.03;

/** The page with what each act spends its time in, in the place of the last such table. */
export function putProfile(page: string, { notes, date, machine, browser, acts }: ProfileReport): string {
  return putSection(page, 'profile', [
    `## What it spends its time in, at ${notes.toLocaleString('en-US')} notes`,
    '',
    `${date}. ${machine}; ${browser}. Parts of an act's time by whose code it was spent in; with a profiler on it an act takes longer than above.`,
    '',
    '| act | |',
    '|---|---|',
    ...acts.map(({ act, shares }) => `| ${act} | ${told(shares)} |`),
  ].join('\n'));
}

function told(shares: ProfiledAct['shares']): string {
  const large = shares.filter(([, share]) => share >= least);
  const rest = shares.reduce((sum, [, share]) => sum + share, 0) - large.reduce((sum, [, share]) => sum + share, 0);
  return [...large, ['all else', rest] as const].map(([owner, share]) => `${owner} ${(100 * share).toFixed(0)} %`).join(', ');
}
