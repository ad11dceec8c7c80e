import type { SameKeys } from '../../shared/useSpoken.ts';
import type { atDoor as english } from './atDoor.ts';
import { copy } from './es/copy.ts';
import { door } from './es/door.ts';
import { emblems } from './es/emblems.ts';
import { firstRun } from './es/firstRun.ts';
import { practice } from './es/practice.ts';
import { problems } from './es/problems.ts';
import { putBack } from './es/putBack.ts';
import { removal } from './es/removal.ts';
import { restore } from './es/restore.ts';
import { shelf } from './es/shelf.ts';
import { tablet } from './es/tablet.ts';
import { twoShares } from './es/twoShares.ts';
import { unlock } from './es/unlock.ts';
import { update } from './es/update.ts';
import type { LaterWords } from './LaterWords.ts';

/** The words of `atDoor` in Spanish, and those that English brings with their screens (`MoreWords`). */
export const esAtDoor = { copy, door, emblems, firstRun, practice, problems, putBack, removal, restore, shelf, tablet, twoShares, unlock, update } as const satisfies
  SameKeys<typeof english & Pick<LaterWords, 'copy' | 'putBack'>>;
