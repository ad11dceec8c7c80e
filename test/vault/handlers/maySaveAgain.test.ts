import { describe, expect, it } from 'vitest';
import { day, hour } from '../../../src/core/Instant.ts';
import { asId, type PackageId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

/** A package that was made in time, on a yes for thirty days. */
async function made() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child: whose, recipient } = await furnish(first);
  const child = whose.id;
  const room = valueOf(await clinic.handOver(first, await compose(first, whose, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const { face } = valueOf(await vault.openChild(child)).consents[0]!;
  clinic.pass(2 * day);
  const file = valueOf(await vault.releasePackage(child, face.id, { passphrase: true })).package;
  return { clinic, vault, child, face, file };
}

const refused = (type: string) => ({ ok: false, problem: { type } });

describe('saving the same file again', () => {
  it('may be while its yes would still let it go, and writes nothing', async () => {
    const { clinic, vault, child, file } = await made();
    valueOf(await vault.handedOut(child, file));
    const lines = valueOf(await vault.ledger()).lines.length;
    valueOf(await vault.maySaveAgain(child, file));
    expect(valueOf(await vault.ledger()).lines).toHaveLength(lines);
    valueOf(await (await clinic.reopen(vault)).maySaveAgain(child, file));
  });

  it('may not be once the yes was taken back', async () => {
    const { vault, child, face, file } = await made();
    valueOf(await vault.handedOut(child, file));
    valueOf(await vault.takeBack(child, face.id, 'spoken'));
    expect(await vault.maySaveAgain(child, file)).toEqual(refused('consentTakenBack'));
  });

  it('may not be once the yes has ended, nor by a clock that is behind', async () => {
    const { clinic, vault, child, face, file } = await made();
    valueOf(await vault.handedOut(child, file));
    clinic.pass(-hour);
    expect(await vault.maySaveAgain(child, file)).toMatchObject(refused('clockBehind'));
    clinic.now = face.expires - 1;
    valueOf(await vault.maySaveAgain(child, file));
    clinic.now = face.expires;
    expect(await vault.maySaveAgain(child, file)).toEqual(refused('consentExpired'));
  });

  it('is for what was handed out, and nothing else', async () => {
    const { vault, child, file } = await made();
    const none = refused('noConsent');
    expect(await vault.maySaveAgain(child, file)).toEqual(none);
    valueOf(await vault.handedOut(child, file));
    expect(await vault.maySaveAgain(child, asId<PackageId>('f'.repeat(32)))).toEqual(none);
    expect(await vault.maySaveAgain(child, 'x' as PackageId)).toMatchObject({ ok: false });
    expect((await vault.maySaveAgain(child, file)).ok).toBe(true);
  });
});
