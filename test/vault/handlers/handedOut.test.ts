import { expect, it } from 'vitest';
import { day, hour } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

/** A package made in time, not handed out yet. */
async function madePackage() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const { face } = valueOf(await vault.openChild(child.id)).consents[0]!;
  clinic.pass(2 * day);
  const made = valueOf(await vault.releasePackage(child.id, face.id, { passphrase: true }));
  return { clinic, vault, child, face, made: made.package };
}

it('does not hand out on a yes that has ended since the package was made', async () => {
  const { clinic, vault, child, face, made } = await madePackage();
  clinic.now = face.expires;
  expect(await vault.handedOut(child.id, made)).toEqual({ ok: false, problem: { type: 'consentExpired' } });
  expect(valueOf(await vault.openChild(child.id)).consents).toMatchObject([{ fate: 'made' }]);
  clinic.now = face.expires - 1;
  expect((await vault.handedOut(child.id, made)).ok).toBe(true);
});

it('does not hand out by a clock that is behind', async () => {
  const { clinic, vault, child, made } = await madePackage();
  clinic.pass(-hour);
  expect(await vault.handedOut(child.id, made)).toMatchObject({ problem: { type: 'clockBehind' } });
});
