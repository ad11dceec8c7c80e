import type { ChildId, ConsentId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOn } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/** The clinician says that the letter is on its way. notNow: none was made, or it was said before. */
export async function recallSent(vault: OpenVault, id: ChildId, consent: ConsentId): Promise<Result<null>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face }, story } } = on.value;
  if (story.recall !== 'made') return fail({ type: 'notNow' });
  const done = await act(vault, () => ok({ acts: [{ act: 'recallSent', child: card.id, consent: face.id }] }));
  return done.ok ? ok(null) : done;
}
