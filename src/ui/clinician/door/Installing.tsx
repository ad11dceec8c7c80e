import type { Language } from '../../shared/Language.ts';
import { aloneSpoken } from '../messages/aloneSpoken.ts';
import { useWords } from '../useWords.ts';
import { WordsIn } from '../WordsProvider.tsx';

/** What the very first load waits for: the only one that takes the network. */
export function Installing({ language }: { readonly language: Language }) {
  return <WordsIn words={aloneSpoken} language={language}><Words /></WordsIn>;
}

function Words() {
  const words = useWords('installing');
  return <div role="status"><p className="lead">{words('title')}</p><p>{words('once')}</p></div>;
}
