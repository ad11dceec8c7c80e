import type { Act, LedgerLine } from '../../../core/Act.ts';
import type { ConsentId } from '../../../core/Id.ts';
import type { Instant } from '../../../core/Instant.ts';

export type Fate = 'waiting' | 'ready' | 'takenBack' | 'handedOut' | 'recalled' | 'expired';

/** A yes as the ledger tells of it: what was said yes to, and what came of it since. */
export type LedgerConsent = { readonly given: Extract<Act, { readonly act: 'consentGiven' }>; readonly at: Instant; readonly fate: Fate };

export function consentsIn(lines: readonly LedgerLine[], now: Instant): ReadonlyMap<ConsentId, LedgerConsent> {
  const consents = new Map<ConsentId, LedgerConsent>();
  for (const { act, at } of lines) {
    if (act.act === 'consentGiven') consents.set(act.consent, { given: act, at, fate: fateByTime(act, now) });
    if (act.act !== 'consentTakenBack' && act.act !== 'handedOut' && act.act !== 'handedOutBefore') continue;
    const known = consents.get(act.consent);
    // What has gone out stays gone: taking a yes back later stops only what would come.
    if (known) consents.set(act.consent, { ...known, fate: fateAfter(known.fate, act.act) });
  }
  return consents;
}

function fateAfter(before: Fate, act: 'consentTakenBack' | 'handedOut' | 'handedOutBefore'): Fate {
  if (act === 'consentTakenBack') return before === 'handedOut' || before === 'recalled' ? 'recalled' : 'takenBack';
  return before === 'takenBack' || before === 'recalled' ? before : 'handedOut';
}

function fateByTime({ notBefore, expires }: LedgerConsent['given'], now: Instant): Fate {
  if (now >= expires) return 'expired';
  return now < notBefore ? 'waiting' : 'ready';
}
