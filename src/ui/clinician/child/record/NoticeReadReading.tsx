import type { NoticeRead } from '../../../../core/Notice.ts';
import { useLanguageName } from '../../useLanguageName.ts';
import { useWords } from '../../useWords.ts';
import { Facts } from '../Facts.tsx';

/** A card as it was read with the child: its very words, and who put them into the child's language (R38). */
export function NoticeReadReading({ read }: { read: NoticeRead }) {
  const words = useWords('record');
  const nameOf = useLanguageName();
  const child = useWords('child');
  return (
    <div className="stack">
      <p className="note soft">{words('cardNoConsent')}</p>
      <Facts of={[
        [words('toldFor'), child(`ages.${read.band}`)],
        [words('toldIn'), nameOf(read.language)],
        [words('putBy'), read.putBy],
        [words('pack'), words('packVersion', read.pack)],
      ]} />
      <section className="stack t">
        <h2 className="card-title">{words('readTitle')}</h2>
        <ol className="shown" lang={read.language} dir="auto">{read.text.map((line) => <li key={line} className="words-kept">{line}</li>)}</ol>
      </section>
    </div>
  );
}
