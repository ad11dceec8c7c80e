import { atDoor } from './atDoor.ts';
import { backup } from './en/backup.ts';
import { card } from './en/card.ts';
import { child } from './en/child.ts';
import { childForm } from './en/childForm.ts';
import { children } from './en/children.ts';
import { consent } from './en/consent.ts';
import { drill } from './en/drill.ts';
import { facility } from './en/facility.ts';
import { find } from './en/find.ts';
import { handover } from './en/handover.ts';
import { hold } from './en/hold.ts';
import { house } from './en/house.ts';
import { keeping } from './en/keeping.ts';
import { keys } from './en/keys.ts';
import { kinds } from './en/kinds.ts';
import { languages } from './en/languages.ts';
import { ledger } from './en/ledger.ts';
import { lockOffer } from './en/lockOffer.ts';
import { privateNote } from './en/privateNote.ts';
import { record } from './en/record.ts';
import { report } from './en/report.ts';
import { shares } from './en/shares.ts';
import { shred } from './en/shred.ts';
import { summary } from './en/summary.ts';
import { today } from './en/today.ts';
import { vault } from './en/vault.ts';
import { voices } from './en/voices.ts';

/** Every word the clinician reads, by screen. ICU; a curly apostrophe (’), because the straight one quotes in ICU. */
export const en = {
  ...atDoor, backup, card, child, childForm, children, consent, drill, facility, find, handover, hold, house, keeping, keys, kinds, languages,
  ledger, lockOffer, privateNote, record, report, shares, shred, summary, today, vault, voices,
} as const;
