import type { VaultFace } from '../../../bridge/Glance.ts';
import { Mark } from '../../shared/Mark.tsx';
import { PracticeOnPaper } from '../../shared/Practice.tsx';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';

/** The one sheet that is printed when words are drawn; it is not seen on the screen. */
export function RecoverySheet(props: { face: Pick<VaultFace, 'label' | 'emblem'>; words: readonly string[] }) {
  const words = useWords('firstRun');
  const name = useVaultName();
  return (
    <section className="recovery-sheet" translate="no">
      <PracticeOnPaper />
      <Mark size={40} />
      <h1>{words('printTitle', { label: name(props.face) })}</h1>
      <ol lang="en">{props.words.map((word, place) => <li key={place}>{word}</li>)}</ol>
      <p>{words('recoveryAlone')}</p>
      <p>{words('printFoot')}</p>
    </section>
  );
}
