import * as v from 'valibot';
import type { PrivateEntry, RecordEntry } from '../../core/Entry.ts';
import { readConsent } from '../consent/readConsent.ts';
import { readNoticeRead } from '../errand/readNoticeRead.ts';
import { readNotice } from '../errand/readNotice.ts';
import { entryShapes, type Rules } from './entryShapes.ts';

/*
 * Entries as they lie in their books. Looser than what may be written today: what once was let in stays readable.
 */

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const amendment = { kind: v.literal('amendment'), of: number, text };
const any = () => text;
const rules: Rules = {
  day: text, time: text, language: text, text, said: text, number: v.pipe(v.number(), v.safeInteger()), line: any, needed: any, some: (of) => v.array(v.picklist(of)),
};

const privateEntry = v.variant('kind', [
  v.strictObject({ kind: v.literal('note'), title: text, text }),
  v.strictObject(amendment),
]);

const recordEntry = v.variant('kind', [
  ...Object.values(entryShapes(rules)),
  v.strictObject({ ...amendment, total: v.exactOptional(v.nullable(rules.number)) }),
  v.strictObject({ kind: v.literal('notice'), notice: v.pipe(v.unknown(), v.transform(readNotice)) }),
  v.strictObject({ kind: v.literal('noticeRead'), read: v.pipe(v.unknown(), v.transform(readNoticeRead)) }),
  v.strictObject({ kind: v.literal('understanding'), of: number, text }),
  v.strictObject({ kind: v.literal('consent'), consent: v.pipe(v.unknown(), v.transform(readConsent)) }),
]);

/** An entry of a private book. Throws when it is none. */
export function readPrivateEntry(value: unknown): PrivateEntry {
  return v.parse(privateEntry, value);
}

/** An entry of a record book. Throws when it is none. */
export function readRecordEntry(value: unknown): RecordEntry {
  return v.parse(recordEntry, value);
}
