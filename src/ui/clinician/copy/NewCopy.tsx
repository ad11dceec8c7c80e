import type { VaultId } from '../../../core/Id.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { NewCopySay } from './NewCopySay.tsx';

/** At a vault's door, before its passphrase: it was last opened in another copy of the app. Said until it is opened in this one. */
export function NewCopy({ vault }: { vault: VaultId }) {
  const tablet = useTablet();
  const copy = useWatched(tablet.newCopy);
  const before = tablet.readSeen(vault);
  if (!copy || !before) return null;
  const { name } = copy;
  if (before.fingerprint === name.fingerprint && before.version === name.version && before.keyId === name.keyId) return null;
  return <NewCopySay {...copy} before={before} />;
}
