import type { ChildId, ConsentId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOn } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/** She was asked again after what she did was lost, and still says yes. notNow: nothing was lost that could have taken it back. */
export async function yesAskedAgain(vault: OpenVault, id: ChildId, consent: ConsentId): Promise<Result<null>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face }, story } } = on.value;
  if (story.unsureSince === null) return fail({ type: 'notNow' });
  const done = await act(vault, () => ok({ acts: [{ act: 'yesAskedAgain', child: card.id, consent: face.id }] }));
  return done.ok ? ok(null) : done;
}
