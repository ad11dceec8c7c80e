import type { VaultFace } from '../../../bridge/Glance.ts';
import { BookOfVault } from './BookOfVault.tsx';

/** The vault as a book on its shelf: its emblem and label, which is all that can be seen of it. */
export function VaultOnShelf(props: { face: VaultFace }) {
  return <div className="shelf"><BookOfVault face={props.face} /></div>;
}
