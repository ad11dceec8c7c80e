import type { NoticeGiven } from '../../../../core/Notice.ts';
import { useLanguageName } from '../../useLanguageName.ts';
import { useWords } from '../../useWords.ts';
import { Facts } from '../Facts.tsx';
import { ShownScreens } from './ShownScreens.tsx';
import { TeachBack } from './TeachBack.tsx';

/** A notice as it was given: what was shown word for word, and how telling it back went (R38). */
export function NoticeReading({ notice }: { notice: NoticeGiven }) {
  const words = useWords('record');
  const nameOf = useLanguageName();
  const child = useWords('child');
  return (
    <div className="stack">
      <Facts of={[
        [words('noticeAnswer'), words(`noticeAnswers.${notice.answer ?? 'brokenOff'}`)],
        [words('toldFor'), child(`ages.${notice.band}`)],
        [words('toldIn'), nameOf(notice.language)],
        [words('walkedBy'), notice.attested],
        [words('skipped'), notice.skipped.length > 0 && words('skippedScreens', { count: notice.skipped.length })],
        [words('pack'), words('packVersion', notice.pack)],
      ]} />
      {notice.teachBack.length > 0 && <TeachBack notes={notice.teachBack} language={notice.language} />}
      <ShownScreens shown={notice.shown} language={notice.language} />
    </div>
  );
}
