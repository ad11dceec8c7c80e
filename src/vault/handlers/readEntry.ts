import * as v from 'valibot';
import { companions, modalities, noteForms, type PrivateEntry, type RecordEntry } from '../../core/Entry.ts';
import { readConsent } from '../consent/readConsent.ts';
import { readNoticeRead } from '../errand/readNoticeRead.ts';
import { readNotice } from '../errand/readNotice.ts';

/*
 * Entries as they lie in their books. Looser than what may be written today: what once was let in stays readable.
 */

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amendment = v.strictObject({ kind: v.literal('amendment'), of: number, text: v.string() });

const privateEntry = v.variant('kind', [
  v.strictObject({ kind: v.literal('note'), title: v.string(), text: v.string() }),
  amendment,
]);

const recordEntry = v.variant('kind', [
  v.strictObject({
    kind: v.literal('session'), date: v.string(), start: v.string(), stop: v.string(),
    modality: v.picklist(modalities), present: v.array(v.picklist(companions)),
  }),
  v.strictObject({ kind: v.literal('progress'), form: v.picklist(noteForms), text: v.string() }),
  amendment,
  v.strictObject({ kind: v.literal('notice'), notice: v.pipe(v.unknown(), v.transform(readNotice)) }),
  v.strictObject({ kind: v.literal('noticeRead'), read: v.pipe(v.unknown(), v.transform(readNoticeRead)) }),
  v.strictObject({ kind: v.literal('understanding'), of: number, text: v.string() }),
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
