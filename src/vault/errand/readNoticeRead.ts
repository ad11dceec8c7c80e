import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import { noticeCards, type NoticeRead } from '../../core/Notice.ts';

const read = v.strictObject({
  card: v.picklist(noticeCards),
  pack: v.strictObject({ id: v.string(), version: v.string() }),
  band: v.picklist(bands),
  language: v.string(),
  text: v.array(v.string()),
  putBy: v.string(),
});

/** How a card was read, out of a record book. Throws when it is none. */
export function readNoticeRead(value: unknown): NoticeRead {
  return v.parse(read, value);
}
