import type { ChildId, ConsentId } from '../../core/Id.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import { childMayWithdraw } from '../../core/consentCovers.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { takenBack } from '../errand/takenBack.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { consentOn, stillStanding } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/** Her yes is over, also after it was handed out: then a recall letter is due. consentTakenBack: it was taken back before. */
export async function takeBack(vault: OpenVault, id: ChildId, consent: ConsentId, given: 'tap' | 'spoken'): Promise<Result<null>> {
  const how = check(asked.how, given);
  if (!how.ok) return how;
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card, marks }, found: { consent: { face }, story }, others } = on.value;
  if (!childMayWithdraw(story.fate)) return fail({ type: 'consentTakenBack' });
  const keys = recordKeys(vault.ledger.shelf.held, card.id);
  if (!keys.ok) return keys;
  const { id: consentId, recipient, purpose } = face;
  const at = (now: Instant) => asInstant(Math.max(now, vault.ledger.end.last));
  const done = await act(vault, (_, now) => ok(takenBack(
    { child: card.id, marks, keys: keys.value, at: at(now) }, [{ consent: consentId, recipient, purpose }], { standing: stillStanding(others), how: how.value },
  )));
  return done.ok ? ok(null) : done;
}
