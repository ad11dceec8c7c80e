import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Band } from '../../../core/Band.ts';
import { dayAfter, daysFrom } from '../../../core/dayAfter.ts';
import { asInstant, type Instant } from '../../../core/Instant.ts';
import { whenDue, type Due, type Rhythm } from '../../../core/whenDue.ts';
import { isSameDay } from '../isSameDay.ts';

/** What of a child's day is told. today: YYYY-MM-DD. */
export type DayAsked = { readonly now: Instant; readonly today: string; readonly rhythm: Rhythm };

/** What is next between clinician and child. */
export function dueOf({ child, day }: Pick<CaseloadRow, 'child' | 'day'>, rhythm: Rhythm): Due {
  return whenDue({ arrived: child.arrived === undefined ? null : arrivalOf(child.arrived), lastSession: day.lastSession }, rhythm);
}

/** A day, or a day and a time, as the clocks of this tablet have it; the hours of a day alone are counted from its beginning. */
export function arrivalOf(arrived: string): { readonly on: string; readonly at: Instant } {
  return { on: arrived.slice(0, 10), at: asInstant(Math.max(0, new Date(arrived.length === 10 ? `${arrived}T00:00` : arrived).getTime())) };
}

/** What a child waits for beside a meeting, as far as today is concerned. */
export type Waits =
  | { readonly for: 'leaving'; readonly on: string }
  | { readonly for: 'eighteen' | 'age'; readonly month: string }
  | { readonly for: 'notice'; readonly why: 'again' | 'age'; readonly band: Band }
  /** review: its day has come. toCome: the plan itself is of a day that has not, so none is known to count. */
  | { readonly for: 'plan'; readonly why: 'review' | 'toCome'; readonly on: string };

/** A leaving is told this long before it, in days; a birthday that ends everything, in days before its month. */
const soon = { leaving: 7, eighteen: 60 };

/** In the order in which they are told. */
export function waitsOf({ child, day, notices }: Pick<CaseloadRow, 'child' | 'day' | 'notices'>, today: string): readonly Waits[] {
  const waits: Waits[] = [];
  const { leaves, ageMonth, band } = child;
  if (leaves !== undefined && daysFrom(today, leaves) <= soon.leaving) waits.push({ for: 'leaving', on: leaves });
  if (ageMonth !== undefined && `${ageMonth}-01` <= dayAfter(today, band === 'C' ? soon.eighteen : 0)) {
    waits.push({ for: band === 'C' ? 'eighteen' : 'age', month: ageMonth });
  }
  if (notices > 0 && day.notice !== null && (day.notice.again || day.notice.band !== band)) {
    waits.push({ for: 'notice', why: day.notice.again ? 'again' : 'age', band });
  }
  const plan = planWaits(day.plan, today);
  return plan ? [...waits, plan] : waits;
}

/** A plan of a day to come was written by a clock that was wrong, or is now: it hides no review that is due. */
function planWaits(plan: CaseloadRow['day']['plan'], today: string): Waits | null {
  if (plan === null) return null;
  if (plan.date > today) return { for: 'plan', why: 'toCome', on: plan.date };
  return plan.review !== null && plan.review <= today ? { for: 'plan', why: 'review', on: plan.review } : null;
}

/** Whether the card was read with the child today: a session then begins with it read. */
export function isCardRead({ lastRead }: Pick<CaseloadRow, 'lastRead'>, now: Instant): boolean {
  return lastRead !== null && isSameDay(lastRead, now);
}
