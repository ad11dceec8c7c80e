import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { NoticeCardName } from '../../../core/Notice.ts';

type Read = Kept<Extract<RecordEntry, { readonly kind: 'noticeRead' }>>;

/** The last time a card was read with the child; of one card, or of any. */
export function lastRead(record: readonly Kept<RecordEntry>[], card?: NoticeCardName): Read | undefined {
  return record.filter(isRead).findLast(({ entry }) => card === undefined || entry.read.card === card);
}

/** Who last put a card into the child's language, or empty. */
export function lastPutBy(record: readonly Kept<RecordEntry>[]): string {
  return record.filter(isRead).findLast(({ entry }) => entry.read.putBy !== '')?.entry.read.putBy ?? '';
}

function isRead(kept: Kept<RecordEntry>): kept is Read {
  return kept.entry.kind === 'noticeRead';
}
