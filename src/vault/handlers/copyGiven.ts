import type { ChildId, ConsentId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOn } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/** Written before her copy is printed for her, whatever came of the yes: it is a paper that leaves, and it is her own (F1.8). */
export async function copyGiven(vault: OpenVault, id: ChildId, consent: ConsentId): Promise<Result<null>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face } } } = on.value;
  const done = await act(vault, () => ok({ acts: [{ act: 'copyGiven', child: card.id, consent: face.id }] }));
  return done.ok ? ok(null) : done;
}
