import { releaseProblem } from '../../core/consentCovers.ts';
import type { Problem } from '../../core/Problem.ts';
import type { KeptConsent } from './consentsIn.ts';
import type { OpenVault } from './Room.ts';

/**
 * What keeps a package from leaving on this yes now, or null. A line of the ledger that does not open may be the one
 * that took the yes back.
 */
export function whyHeld({ ledger: { end }, around }: OpenVault, { consent, story, brokenAt }: KeptConsent): Problem | null {
  if (brokenAt !== null) return { type: 'damaged', book: 'ledger', child: null, number: brokenAt };
  return releaseProblem(consent.face, story.fate, around.now(), end.last);
}
