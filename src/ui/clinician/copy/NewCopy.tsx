import { lazy, Suspense } from 'react';
import type { VaultId } from '../../../core/Id.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';

// Once a version.
const NewCopySay = lazy(async () => ({ default: (await import('./NewCopySay.tsx')).NewCopySay }));

/** At a vault's door, before its passphrase: it was last opened in another copy of the app. Said until it is opened in this one. */
export function NewCopy({ vault }: { vault: VaultId }) {
  const tablet = useTablet();
  const copy = useWatched(tablet.newCopy);
  const before = tablet.readSeen(vault);
  if (!copy || !before || (before.fingerprint === copy.fingerprint && before.version === copy.version && before.keyId === copy.keyId)) return null;
  return <Suspense fallback={null}><NewCopySay copy={copy} before={before} /></Suspense>;
}
