import { door } from './en/door.ts';
import { emblems } from './en/emblems.ts';
import { firstRun } from './en/firstRun.ts';
import { practice } from './en/practice.ts';
import { problems } from './en/problems.ts';
import { removal } from './en/removal.ts';
import { restore } from './en/restore.ts';
import { shelf } from './en/shelf.ts';
import { tablet } from './en/tablet.ts';
import { twoShares } from './en/twoShares.ts';
import { unlock } from './en/unlock.ts';
import { update } from './en/update.ts';

/** The words of what there is before a vault is open: all that a tablet loads to show the door. The others come with the house. */
export const atDoor = { door, emblems, firstRun, practice, problems, removal, restore, shelf, tablet, twoShares, unlock, update } as const;
