import type { ChildId, PackageId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { consentOfPackage } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/** The share sheet was closed, the saving cancelled: the yes lives on. */
export async function notHandedOut(vault: OpenVault, id: ChildId, made: PackageId): Promise<Result<null>> {
  const on = await consentOfPackage(vault, id, made);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face }, story } } = on.value;
  if (story.madePackage === null) throw new Error('a package that waits was made');
  const kept = { act: 'notHandedOut', child: card.id, consent: face.id, package: story.madePackage } as const;
  const done = await act(vault, () => ok({ acts: [kept] }));
  return done.ok ? ok(null) : done;
}
