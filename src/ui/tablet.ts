import type { Tablet } from './clinician/Tablet.ts';
import { atWork, beginWork } from './offline/atWork.ts';
import { install, installOffer } from './offline/installOffer.ts';
import { language, speak } from './offline/language.ts';
import { readLockNote } from './offline/lockNote.ts';
import { newCopy } from './offline/newCopy.ts';
import { readSeen } from './offline/releaseSeen.ts';
import { allowSingleKeys, singleKeys } from './offline/singleKeys.ts';
import { askToPersist, readStorageHealth } from './offline/storageHealth.ts';
import { thisBuild } from './offline/thisBuild.ts';
import { readCopy } from './offline/thisCopy.ts';
import { updateNotice } from './offline/updateNotice.ts';

/** What `ui/offline` knows of the tablet, for the houses, which do not reach for it themselves. */
export const tablet: Omit<Tablet, 'applyUpdate'> = {
  readStorageHealth, askToPersist, installOffer, install, updateNotice, atWork, beginWork, language, speak, singleKeys, allowSingleKeys, readLockNote, version: thisBuild.version, readCopy, newCopy, readSeen,
};
