import { asInstant } from '../../core/Instant.ts';
import { mayAsk } from '../../core/ReAsk.ts';
import { marksAfter, type Asked } from './keptMarks.ts';
import type { Laid } from './Laid.ts';
import type { WhatWasAsked } from './readPlan.ts';
import { requestName } from './requestName.ts';
import type { Settlement, SettlingDeed } from './Settlement.ts';

/** What stays of anything but a yes: of a request a re-ask mark, of a notice that was cut off nothing. */
export function settleNoYes(
  { child: { card: { id: child }, marks: before }, keys, acts, at: settledAt }: Laid, asked: WhatWasAsked, came: Pick<Asked, 'outcome' | 'misses'>,
): Omit<Settlement, 'problem'> {
  if (asked.kind !== 'request') return { deed: { acts: [], endErrand: true }, settled: { kind: 'notice', child, answered: false } };
  // Her answer is not older than what she did: the clock may have been set back since.
  const at = asInstant(Math.max(settledAt, ...(acts ?? []).slice(-1).map((kept) => kept.at)));
  const { marks, mark } = marksAfter(before, { request: requestName(asked.offer, keys.rows), ...came, asking: asked.asking, now: at });
  const may = mayAsk(mark, mark.notBefore ?? at, { sheAsks: false, why: 'later' });
  const deed: SettlingDeed = { acts: [], facts: [{ child, set: { marks: [...marks] } }], endErrand: true };
  return { deed, settled: { kind: 'request', child, consent: null, askAgain: may.ok ? mark.notBefore : null } };
}
