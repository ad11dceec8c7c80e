import { releaseProblem } from '../../core/consentCovers.ts';
import type { Problem } from '../../core/Problem.ts';
import type { KeptConsent } from './consentsIn.ts';
import { errandWaits } from './errandWaits.ts';
import type { OpenVault } from './Room.ts';

/**
 * What keeps a package from leaving on this yes now, or null. A line of the ledger that does not open may be the one
 * that took the yes back. So may what a child did that still lies there, because damage kept it from being taken in, or that the
 * root knows of and is gone, and what was lost of it or with other saves.
 */
export async function whyHeld(vault: OpenVault, { consent, story, brokenAt }: KeptConsent): Promise<Problem | null> {
  const { ledger: { end, shelf }, around } = vault;
  if (brokenAt !== null) return { type: 'damaged', book: 'ledger', child: null, number: brokenAt };
  const problem = releaseProblem(consent.face, story.fate, around.now(), end.last);
  if (problem !== null) return problem;
  const waits = await errandWaits(vault);
  if (!waits.ok) return waits.problem;
  if (waits.value || shelf.state.root.untold) return { type: 'errandWaits' };
  return story.unsureSince === null ? null : { type: 'yesUnsure' };
}
