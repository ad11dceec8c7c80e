import { backup } from './en/backup.ts';
import { card } from './en/card.ts';
import { child } from './en/child.ts';
import { childForm } from './en/childForm.ts';
import { children } from './en/children.ts';
import { consent } from './en/consent.ts';
import { door } from './en/door.ts';
import { drill } from './en/drill.ts';
import { emblems } from './en/emblems.ts';
import { facility } from './en/facility.ts';
import { firstRun } from './en/firstRun.ts';
import { handover } from './en/handover.ts';
import { house } from './en/house.ts';
import { keeping } from './en/keeping.ts';
import { ledger } from './en/ledger.ts';
import { lockOffer } from './en/lockOffer.ts';
import { privateNote } from './en/privateNote.ts';
import { problems } from './en/problems.ts';
import { record } from './en/record.ts';
import { report } from './en/report.ts';
import { restore } from './en/restore.ts';
import { summary } from './en/summary.ts';
import { tablet } from './en/tablet.ts';
import { today } from './en/today.ts';
import { unlock } from './en/unlock.ts';
import { vault } from './en/vault.ts';
import { voices } from './en/voices.ts';

/** Every word the clinician reads, by screen. ICU; a curly apostrophe (’), because the straight one quotes in ICU. */
export const en = {
  backup, card, child, childForm, children, consent, door, drill, emblems, facility, firstRun, handover, house, keeping, ledger, lockOffer,
  privateNote, problems, record, report, restore, summary, tablet, today, unlock, vault, voices,
} as const;
