import { advice } from '../../../../src/ui/clinician/messages/en/advice.ts';
import { copy } from '../../../../src/ui/clinician/messages/en/copy.ts';
import { entries } from '../../../../src/ui/clinician/messages/en/entries.ts';
import { keysPage } from '../../../../src/ui/clinician/messages/en/keysPage.ts';
import { leave } from '../../../../src/ui/clinician/messages/en/leave.ts';
import { phrases } from '../../../../src/ui/clinician/messages/en/phrases.ts';
import { putBack } from '../../../../src/ui/clinician/messages/en/putBack.ts';
import { session } from '../../../../src/ui/clinician/messages/en/session.ts';
import type { LaterWords } from '../../../../src/ui/clinician/messages/LaterWords.ts';

export const later: LaterWords = { advice, copy, entries, keysPage, leave, phrases, putBack, session };
