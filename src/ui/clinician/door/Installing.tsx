import { atDoor } from '../messages/atDoor.ts';
import { useWords } from '../useWords.ts';
import { WordsProvider } from '../WordsProvider.tsx';

/** What the very first load waits for: the only one that takes the network. */
export function Installing() {
  return <WordsProvider words={atDoor}><Words /></WordsProvider>;
}

function Words() {
  const words = useWords('door');
  return <div role="status"><p className="lead">{words('installing')}</p><p>{words('installingOnce')}</p></div>;
}
