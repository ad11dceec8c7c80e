import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../../core/Entry.ts';
import { useWords } from '../../useWords.ts';
import type { Amended } from '../inBook.ts';
import { sessionLength } from './sessionLength.ts';
import { sessionNumber } from './sessionNumber.ts';

/** The name of an entry of the record in a list and at the head of its own page. */
export function useEntryTitle(page: Pick<ChildPage, 'record'>): (entry: Amended<RecordEntry>) => string {
  const words = useWords('child');
  return ({ number, entry }) => {
    switch (entry.kind) {
      case 'session': return words('session', { number: sessionNumber(page.record, number), minutes: sessionLength(entry.start, entry.stop) ?? 0 });
      case 'progress': return entry.form === 'free' ? words('progress') : words('progressIn', { form: entry.form });
      case 'notice': return words(entry.notice.answer === null ? 'noticeBroken' : 'noticeHeard');
      case 'noticeRead': return words(`cardRead.${entry.read.card}`);
      case 'consent': return words('summaryTo', { name: entry.consent.face.recipient.name });
    }
  };
}
