import { day } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

/** A yes of a child in band B that has waited long enough, in an open vault. */
export async function yesInHand<On extends Clinic>(clinic: On) {
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const consent = valueOf(await vault.openChild(child.id)).consents[0]!.face.id;
  clinic.pass(2 * day);
  return { clinic, vault, child: child.id, consent };
}

/** She takes it back where she is shown who saw what, up to the last page, and that is not taken in yet. */
export async function takesBackInRoom() {
  const tablet = await yesInHand(new Clinic());
  const porter = valueOf(await tablet.clinic.handOver(tablet.vault, { kind: 'whoSaw', child: tablet.child, attestation }));
  for (const act of [{ do: 'next' }, { do: 'takeBack' }, { do: 'keep' }, { do: 'next' }, { do: 'next' }] as const) valueOf(await porter.act(act));
  return { ...tablet, porter };
}
