import { useEffect, useState } from 'react';
import type { Phrase } from '../../../../core/Phrase.ts';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useHouse } from '../../House.ts';
import { orNotDone } from '../../orNotDone.ts';
import type { PageField } from './keptHistory.ts';
import { listenForPhrases } from './listenForPhrases.ts';
import { phraseAt } from './phraseAt.ts';

/** The clinician's own phrases while a page is written: put there at a space after their letters, and offered while they are typed. */
export function usePhrases(pen: Pen<PageField>): { readonly offered: readonly Phrase[]; put(phrase: Phrase): void } {
  const { vault } = useHouse();
  const [offered, setOffered] = useState<readonly Phrase[]>([]);
  useEffect(() => {
    // Without them a note is written all the same: that they cannot be read is said on their own page.
    const reading = orNotDone(() => vault.phrases()).then((read) => (read.ok ? read.value : []));
    return listenForPhrases(pen, reading, setOffered);
  }, [pen, vault]);
  const put = ({ text }: Phrase) => {
    const typed = phraseAt(pen.beforeCaret('text'));
    pen.put('text', text, typed && !typed.ended ? typed.units : 0);
  };
  return { offered, put };
}
