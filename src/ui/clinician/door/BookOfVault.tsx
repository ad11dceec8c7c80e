import type { VaultFace } from '../../../bridge/Glance.ts';
import { isPractice } from '../../../core/practice.ts';
import { emblemOf } from '../../../packs/emblems.ts';
import { classes } from '../../shared/classes.ts';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';

/** One vault's book: its emblem and label on the spine. */
export function BookOfVault(props: { face: VaultFace }) {
  const words = useWords('shelf');
  const name = useVaultName();
  const emblem = emblemOf(props.face.emblem);
  return (
    <span className={classes('vol', `p${emblem?.color ?? 6}`, isPractice(props.face.id) && 'practice')}>
      <svg className="i" viewBox="0 0 24 24" aria-hidden="true">{emblem?.paths.map(path => <path key={path} d={path} />)}</svg>
      <span>{name(props.face) || words('noName')}</span>
    </span>
  );
}
