import type { VaultFace } from '../../../bridge/Glance.ts';
import { emblemOf } from '../../../packs/emblems.ts';

/** The vault as a book on its shelf: its emblem and label, which is all that can be seen of it. */
export function VaultOnShelf(props: { face: VaultFace }) {
  const emblem = emblemOf(props.face.emblem);
  return (
    <div className="shelf">
      <div className={`vol p${emblem?.color ?? 6}`}>
        <svg className="i" viewBox="0 0 24 24" aria-hidden="true">{emblem?.paths.map(path => <path key={path} d={path} />)}</svg>
        <span>{props.face.label}</span>
      </div>
    </div>
  );
}
