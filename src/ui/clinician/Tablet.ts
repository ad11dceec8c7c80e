import { createContext, use } from 'react';
import type { VaultId } from '../../core/Id.ts';
import type { InstallState } from '../offline/installOffer.ts';
import type { LockNote } from '../offline/lockNote.ts';
import type { NewCopy } from '../offline/newCopy.ts';
import type { StorageHealth } from '../offline/storageHealth.ts';
import type { Copy, CopyName } from '../offline/thisCopy.ts';
import type { UpdateState } from '../offline/updateNotice.ts';
import type { Watched } from '../shared/Watched.ts';
import type { Language } from '../shared/Language.ts';

/** What the app knows of the tablet and its browser: `ui/offline`, handed in, because this room does not reach for it. */
export type Tablet = {
  readStorageHealth(): Promise<StorageHealth>;
  /** Null when the browser cannot be asked. */
  askToPersist(): Promise<boolean | null>;
  readonly installOffer: Watched<InstallState>;
  install(): Promise<boolean>;
  readonly updateNotice: Watched<UpdateState>;
  /** Takes the update that waits. */
  applyUpdate(): void;
  /** Whether something is under way in this window, so that no update may be offered in it. */
  readonly atWork: Watched<boolean>;
  /** Something that is not a house began. */
  beginWork(): { end(): void };
  /** What this code was built as. */
  readonly version: string;
  /** Null where the service worker does not say. */
  readCopy(): Promise<Copy | null>;
  /** The copy that runs, where a vault on this tablet was last opened in another. */
  readonly newCopy: Watched<NewCopy | null>;
  /** In which copy this vault was opened last; null where nobody knows. */
  readSeen(vault: VaultId): CopyName | null;
  /** What the pages are read in, and the one way to change it. */
  readonly language: Watched<Language>;
  speak(language: Language): void;
  /** Whether a key alone may do something, and the one way to say so. */
  readonly singleKeys: Watched<boolean>;
  allowSingleKeys(mayAct: boolean): void;
  /** What is to be said of this vault's last lock. isAlone: it is the only one here. */
  readLockNote(vault: VaultId, isAlone: boolean): LockNote | null;
};

const TabletContext = createContext<Tablet | null>(null);

export const TabletProvider = TabletContext.Provider;

export function useTablet(): Tablet {
  const tablet = use(TabletContext);
  if (!tablet) throw new Error('no tablet');
  return tablet;
}
