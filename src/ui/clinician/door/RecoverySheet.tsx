import { Mark } from '../../shared/Mark.tsx';
import { useWords } from '../useWords.ts';

/** The one sheet that is printed when words are drawn; it is not seen on the screen. */
export function RecoverySheet(props: { label: string; words: readonly string[] }) {
  const words = useWords('firstRun');
  return (
    <section className="recovery-sheet" lang="en" translate="no">
      <Mark size={40} />
      <h1>{words('printTitle', { label: props.label })}</h1>
      <ol>{props.words.map((word, place) => <li key={place}>{word}</li>)}</ol>
      <p>{words('recoveryAlone')}</p>
      <p>{words('printFoot')}</p>
    </section>
  );
}
