import type { Tablet } from './clinician/Tablet.ts';
import { install, installOffer } from './offline/installOffer.ts';
import { readLockNote } from './offline/lockNote.ts';
import { askToPersist, readStorageHealth } from './offline/storageHealth.ts';
import { applyUpdate, updateNotice } from './offline/updateNotice.ts';

/** What `ui/offline` knows of the tablet, for the houses, which do not reach for it themselves. */
export const tablet: Tablet = { readStorageHealth, askToPersist, installOffer, install, updateNotice, applyUpdate, readLockNote };
