import { useEffect, useState } from 'react';
import { phraseOf, type Phrase } from '../../../../core/Phrase.ts';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useHouse } from '../../House.ts';
import { orNotDone } from '../../orNotDone.ts';
import type { PageField } from './keptHistory.ts';
import { phraseAt, type PhraseTyped } from './phraseAt.ts';

/** More are not offered at once. */
const most = 3;

/** The clinician's own phrases while a page is written: put there at a space after their letters, and offered while they are typed. */
export function usePhrases(pen: Pen<PageField>): { readonly offered: readonly Phrase[]; put(phrase: Phrase): void } {
  const { vault } = useHouse();
  const [offered, setOffered] = useState<readonly Phrase[]>([]);
  useEffect(() => {
    let phrases: readonly Phrase[] = [];
    let shown = '';
    const offer = (next: readonly Phrase[]) => {
      const name = next.map(({ short }) => short).join(' ');
      if (name === shown) return;
      shown = name;
      setOffered(next);
    };
    const offerFor = (typed: PhraseTyped | null) => offer(typed && !typed.ended ? phrases.filter(({ short }) => short.toLowerCase().startsWith(typed.short.toLowerCase())).slice(0, most) : []);
    const stop = pen.listen((field, how) => {
      if (phrases.length === 0) return;
      const typed = field === 'text' && how === 'typed' ? phraseAt(pen.beforeCaret('text')) : null;
      const phrase = typed?.ended ? phraseOf(phrases, typed.short) : undefined;
      offerFor(typed);
      if (typed && phrase) pen.put('text', phrase.text + typed.ended, typed.units);
    });
    let isLeft = false;
    // Without them a note is written all the same: that they cannot be read is said on their own page.
    void orNotDone(() => vault.phrases()).then((read) => {
      if (!read.ok || isLeft) return;
      phrases = read.value;
      // Their letters may stand there already: whoever types at once need not type another.
      if (phrases.length > 0) offerFor(phraseAt(pen.beforeCaret('text')));
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [pen, vault]);
  const put = ({ text }: Phrase) => {
    const typed = phraseAt(pen.beforeCaret('text'));
    pen.put('text', text, typed && !typed.ended ? typed.units : 0);
  };
  return { offered, put };
}
