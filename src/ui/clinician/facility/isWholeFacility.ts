import type { Facility } from '../../../core/Facility.ts';
import { isPossibleRhythm } from '../../../core/whenDue.ts';
import { isBare, type Said } from './SaidBy.tsx';

/** Whether the page says all of what it begins to say. What is not known may stay so. */
export function isWholeFacility({ noCost, counsel, licensing, rhythm }: Facility): boolean {
  const isUnlicensed = licensing.status === 'licensed' && licensing.by.trim() === '';
  return !isBare(noCost.confirmed ? noCost : null) && !isBare(saidOf(counsel)) && !isUnlicensed
    && isPossibleRhythm(rhythm, 'firstMeetingHours') && isPossibleRhythm(rhythm, 'sessionDays');
}

/** Counsel's word as it is filled in. */
export function saidOf(counsel: Facility['counsel']): Said {
  return counsel.signed ? { by: counsel.by, on: counsel.on } : null;
}
