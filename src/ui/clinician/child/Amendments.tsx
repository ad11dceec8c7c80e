import type { Kept } from '../../../core/Entry.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

type Added = { readonly text: string };

/** What was added to an entry, each with its date. */
export function Amendments({ of }: { of: readonly Kept<Added>[] }) {
  const words = useWords('privateNote');
  const when = useWhen();
  return of.map((each) => (
    <section key={each.number} className="amendment">
      <h2 className="small soft num">{words('amendment', { at: when(each.at, 'dayAndTime') })}</h2>
      <p className="words-kept">{each.entry.text}</p>
    </section>
  ));
}
