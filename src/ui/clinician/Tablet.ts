import { createContext, use } from 'react';
import type { VaultId } from '../../core/Id.ts';
import type { InstallState } from '../offline/installOffer.ts';
import type { LockNote } from '../offline/lockNote.ts';
import type { StorageHealth } from '../offline/storageHealth.ts';
import type { UpdateState } from '../offline/updateNotice.ts';
import type { Watched } from '../offline/watched.ts';

/** What the app knows of the tablet and its browser: `ui/offline`, handed in, because this room does not reach for it. */
export type Tablet = {
  readStorageHealth(): Promise<StorageHealth>;
  /** Null when the browser cannot be asked. */
  askToPersist(): Promise<boolean | null>;
  readonly installOffer: Watched<InstallState>;
  install(): Promise<boolean>;
  readonly updateNotice: Watched<UpdateState>;
  applyUpdate(): void;
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
