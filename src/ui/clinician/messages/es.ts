import type { SameKeys } from '../../shared/useSpoken.ts';
import type { en as english } from './en.ts';
import { advice } from './es/advice.ts';
import { backup } from './es/backup.ts';
import { card } from './es/card.ts';
import { child } from './es/child.ts';
import { childForm } from './es/childForm.ts';
import { children } from './es/children.ts';
import { consent } from './es/consent.ts';
import { drill } from './es/drill.ts';
import { entries } from './es/entries.ts';
import { facility } from './es/facility.ts';
import { find } from './es/find.ts';
import { handover } from './es/handover.ts';
import { hold } from './es/hold.ts';
import { house } from './es/house.ts';
import { keeping } from './es/keeping.ts';
import { keys } from './es/keys.ts';
import { keysPage } from './es/keysPage.ts';
import { kinds } from './es/kinds.ts';
import { languages } from './es/languages.ts';
import { leave } from './es/leave.ts';
import { ledger } from './es/ledger.ts';
import { lockOffer } from './es/lockOffer.ts';
import { phrases } from './es/phrases.ts';
import { privateNote } from './es/privateNote.ts';
import { record } from './es/record.ts';
import { report } from './es/report.ts';
import { session } from './es/session.ts';
import { shares } from './es/shares.ts';
import { shred } from './es/shred.ts';
import { summary } from './es/summary.ts';
import { today } from './es/today.ts';
import { vault } from './es/vault.ts';
import { voices } from './es/voices.ts';
import { esAtDoor } from './esAtDoor.ts';
import type { LaterWords } from './LaterWords.ts';

/** Every word the clinician reads, in Spanish. A clinician is usted; a child’s sex is not known. docs/translating.md has the terms. */
export const es = {
  ...esAtDoor, advice, backup, card, child, childForm, children, consent, drill, entries, facility, find, handover, hold, house, keeping, keys, keysPage, kinds, languages,
  leave, ledger, lockOffer, phrases, privateNote, record, report, session, shares, shred, summary, today, vault, voices,
} as const satisfies SameKeys<typeof english & LaterWords>;
