import type { ChildId, PackageId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOfPackage, stillStanding } from './consentOn.ts';
import type { OpenVault } from './Room.ts';
import { whyHeld } from './whyHeld.ts';

/**
 * Written before the file is saved or shared: from here the yes is used. packageNotMade: no such package waits.
 * Judged anew: a package that was made in time does not leave when the yes has ended since.
 */
export async function handedOut(vault: OpenVault, id: ChildId, made: PackageId): Promise<Result<null>> {
  const on = await consentOfPackage(vault, id, made);
  if (!on.ok) return on;
  const problem = await whyHeld(vault, on.value.found);
  if (problem !== null) return fail(problem);
  const { child: { card }, found: { consent: { face }, story }, others } = on.value;
  if (story.madePackage === null) throw new Error('a package that waits was made');
  const { recipient, purpose } = face;
  const gone = { act: 'handedOut', child: card.id, consent: face.id, package: story.madePackage, recipient, purpose } as const;
  const done = await act(vault, () => ok({ acts: [gone], facts: [{ child: card.id, set: { consent: stillStanding(others) } }] }));
  return done.ok ? ok(null) : done;
}
