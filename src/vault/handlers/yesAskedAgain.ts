import type { ChildId, ConsentId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOn } from './consentOn.ts';
import { errandWaits } from './errandWaits.ts';
import type { OpenVault } from './Room.ts';

/**
 * She was asked again after what she did was lost, and still says yes. notNow: nothing was lost that could have taken
 * it back. errandWaits: what she did on the tablet still lies there, and may take it back once it is taken in.
 */
export async function yesAskedAgain(vault: OpenVault, id: ChildId, consent: ConsentId): Promise<Result<null>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face }, story } } = on.value;
  if (story.unsureSince === null) return fail({ type: 'notNow' });
  const waits = await errandWaits(vault);
  if (!waits.ok || waits.value) return waits.ok ? fail({ type: 'errandWaits' }) : waits;
  const done = await act(vault, () => ok({ acts: [{ act: 'yesAskedAgain', child: card.id, consent: face.id }] }));
  return done.ok ? ok(null) : done;
}
