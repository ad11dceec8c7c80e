import type { ConsentFace, ConsentFate } from './Consent.ts';
import type { Instant } from './Instant.ts';
import type { Problem } from './Problem.ts';

/** The first thing that keeps a package from leaving on this yes now, or null. lastEntry: the newest time in the vault. */
export function releaseProblem(face: ConsentFace, fate: ConsentFate, now: Instant, lastEntry: Instant): Problem | null {
  if (fate === 'takenBack' || fate === 'recalled') return { type: 'consentTakenBack' };
  if (fate === 'handedOut') return { type: 'consentUsed' };
  if (now < lastEntry) return { type: 'clockBehind', last: lastEntry };
  if (now < face.notBefore) return { type: 'stillWaiting', until: face.notBefore };
  if (now >= face.expires) return { type: 'consentExpired' };
  return null;
}

/** She may take her yes back at any time, whatever else stands in the way: also after it was handed out (R31). */
export function childMayWithdraw(fate: ConsentFate): boolean {
  return fate !== 'takenBack' && fate !== 'recalled';
}
