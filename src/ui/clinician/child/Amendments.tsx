import type { Kept } from '../../../core/Entry.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

type Added = { readonly text: string; readonly total?: number | null };

/** What was added to an entry, each with its date. */
export function Amendments({ of }: { of: readonly Kept<Added>[] }) {
  const words = useWords('privateNote');
  const when = useWhen();
  return of.map((each) => (
    <section key={each.number} className="amendment">
      <h2 className="small soft num">{words('amendment', { at: when(each.at, 'dayAndTime') })}</h2>
      <RightTotal total={each.entry.total} />
      <p className="words-kept" dir="auto">{each.entry.text}</p>
    </section>
  ));
}

/** What an addition says of a score's total, if anything. */
function RightTotal({ total }: { total: number | null | undefined }) {
  const words = useWords('kinds');
  if (total === undefined) return null;
  return <p><b>{total === null ? words('noTotal') : words('rightTotal', { total })}</b></p>;
}
