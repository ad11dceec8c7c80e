import type { ChildId, ConsentId } from '../../core/Id.ts';
import { childMayWithdraw } from '../../core/consentCovers.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { marksAfter } from '../errand/keptMarks.ts';
import { requestName } from '../errand/requestName.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { consentOn, stillStanding } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/**
 * Her yes is over. consentUsed: it was handed out already; consentTakenBack: it was taken back before.
 * What she took back is asked again no sooner than after a no.
 */
export async function takeBack(vault: OpenVault, id: ChildId, consent: ConsentId, given: 'tap' | 'spoken'): Promise<Result<null>> {
  const how = check(asked.how, given);
  if (!how.ok) return how;
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card, marks }, found: { consent: { face }, story }, others } = on.value;
  if (!childMayWithdraw(story.fate)) return fail({ type: story.fate === 'handedOut' ? 'consentUsed' : 'consentTakenBack' });
  const keys = recordKeys(vault.ledger.shelf.held, card.id);
  if (!keys.ok) return keys;
  const done = await act(vault, (_, now) => {
    const no = { type: 'answered', answer: 'no', day: null } as const;
    const after = marksAfter(marks, { request: requestName(face, keys.value.rows), outcome: no, asking: { sheAsks: false, why: '' }, now });
    return ok({
      acts: [{ act: 'consentTakenBack', child: card.id, consent: face.id, how: how.value }],
      facts: [{ child: card.id, set: { consent: stillStanding(others), marks: [...after.marks] } }],
    });
  });
  return done.ok ? ok(null) : done;
}
