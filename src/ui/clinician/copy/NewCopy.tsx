import { lazy } from 'react';
import type { VaultId } from '../../../core/Id.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';

// Once a version. The door waits for it: what came in above the passphrase later would move it from under the finger.
const NewCopySay = lazy(async () => ({ default: (await import('./NewCopySay.tsx')).NewCopySay }));

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
