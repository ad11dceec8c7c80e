import { day } from '../../core/Instant.ts';
import type { ChildId, ConsentId } from '../../core/Id.ts';
import { noonOn } from '../../core/noonOn.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { consentOn, stillStanding } from './consentOn.ts';
import { errandWaits } from './errandWaits.ts';
import type { OpenVault } from './Room.ts';

/**
 * What may have gone out on a held yes did, on this day, though the line of it is lost: the yes is used, and can be recalled. It stays
 * unsure, for she may have taken it back since. notNow: it is not held, or is known to be gone or over. errandWaits: what she did on the
 * tablet was not taken in yet. invalid: no such day, or one before the yes or in the future.
 */
export async function handedOutBefore(vault: OpenVault, id: ChildId, consent: ConsentId, given: string): Promise<Result<null>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const when = check(asked.dayOfLetting, given);
  if (!when.ok) return when;
  const { child: { card }, found: { consent: { face }, story }, others } = on.value;
  if (story.unsureSince === null || (story.fate !== 'standing' && story.fate !== 'made')) return fail({ type: 'notNow' });
  const noon = noonOn(when.value);
  if (noon < face.givenAt - day || noon > vault.around.now() + day) return fail({ type: 'invalid', field: 'day', why: 'outOfRange' });
  const waits = await errandWaits(vault);
  if (!waits.ok || waits.value) return waits.ok ? fail({ type: 'errandWaits' }) : waits;
  const { recipient, purpose } = face;
  const gone = { act: 'handedOutBefore', child: card.id, consent: face.id, on: when.value, recipient, purpose } as const;
  const done = await act(vault, () => ok({ acts: [gone], facts: [{ child: card.id, set: { consent: stillStanding(others) } }] }));
  return done.ok ? ok(null) : done;
}
