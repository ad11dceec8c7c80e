import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import type { NoticeGiven } from '../../core/Notice.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const notice = v.strictObject({
  pack: v.strictObject({ id: v.string(), version: v.string() }),
  band: v.picklist(bands),
  language: v.string(),
  shown: v.array(v.strictObject({ screen: v.string(), text: v.string() })),
  skipped: v.array(v.string()),
  teachBack: v.array(v.strictObject({ question: v.string(), asked: v.string(), passed: v.boolean(), misses: count })),
  answer: v.nullable(v.picklist(['ok', 'question', 'unsure', 'later', 'stop'])),
  attested: v.string(),
});

/** How a notice went, read from a record book. Throws when it is none. */
export function readNotice(value: unknown): NoticeGiven {
  return v.parse(notice, value);
}
