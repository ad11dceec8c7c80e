import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { after, day, hour } from '../../../src/core/Instant.ts';
import { id } from '../../core/somePlan.ts';
import type { ConsentId, PackageId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';

const byPassphrase = { passphrase: true } as const;

/** A vault in which a child has said yes just now. */
async function saidYes() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes', strike: ['She sleeps better now.'] });
  const { vault } = await clinic.unlock();
  const card = valueOf(await vault.openChild(child.id)).consents[0]!;
  return { clinic, vault, child, recipient, consent: card.face.id, face: card.face };
}

const fates = async (vault: VaultContract, child: Parameters<VaultContract['openChild']>[0]) =>
  valueOf(await vault.openChild(child)).consents.map(({ fate }) => fate);

describe('letting go', () => {
  it('waits until the told time, and ends with the yes', async () => {
    const { clinic, vault, child, consent, face } = await saidYes();
    clinic.now = face.notBefore - 1;
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'stillWaiting', until: face.notBefore } });
    clinic.now = face.expires;
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentExpired' } });
    expect(clinic.pressed).toEqual([]);
    expect(valueOf(await vault.caseload()).children[0]?.consent).toBeNull();
    clinic.now = face.notBefore;
    expect((await vault.releasePackage(child.id, consent, byPassphrase)).ok).toBe(true);
  });

  it('is not kept from a yes of 90 days by a clock that was set back while she had the tablet', async () => {
    const clinic = new Clinic();
    const first = await clinic.makeVault();
    const { child, recipient } = await furnish(first);
    const asked = await compose(first, child, recipient);
    const { summary } = valueOf(await first.openChild(child.id)).summaries[0]!;
    valueOf(await first.saveSummary(child.id, { ...summary, lasts: 90 }));
    const handed = clinic.now;
    const room = valueOf(await clinic.handOver(first, asked));
    clinic.pass(-2 * hour);
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    const { vault } = await clinic.unlock();
    const { face } = valueOf(await vault.openChild(child.id)).consents[0]!;
    expect(face).toMatchObject({ givenAt: handed, notBefore: handed + day, expires: handed + 90 * day });
    clinic.now = face.notBefore;
    expect((await vault.releasePackage(child.id, face.id, byPassphrase)).ok).toBe(true);
  });

  it('hands the courier the words of the consent and nothing else', async () => {
    const { clinic, vault, child, consent, face } = await saidYes();
    clinic.pass(2 * day);
    const key = await identityToRecipient(await generateX25519Identity());
    const made = valueOf(await vault.releasePackage(child.id, consent, { ageKey: key }));
    expect(made.passphrase).toBeNull();
    expect(clinic.pressed).toEqual([{ signed: { face, signature: expect.any(String) as string, publicKey: expect.any(String) as string }, to: { ageKey: key } }]);
    expect(JSON.stringify(clinic.pressed)).not.toMatch(/sleeps|You hear|salt/);
    expect(await vault.releasePackage(child.id, consent, { ageKey: `${key}x` })).toEqual({ ok: false, problem: { type: 'recipientKeyMalformed' } });
  });

  it('is stopped by a clock that is behind', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    valueOf(await vault.addNote(child.id, { title: '', text: 'x' }));
    clinic.pass(-hour);
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'clockBehind', last: after(clinic.now as never, hour) } });
    const again = await clinic.reopen(vault);
    expect(await again.releasePackage(child.id, consent, byPassphrase)).toMatchObject({ problem: { type: 'clockBehind' } });
  });

  it('writes nothing when the courier fails', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    clinic.pressing = () => ({ ok: false, problem: { type: 'outOfMemory' } });
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toMatchObject({ problem: { type: 'outOfMemory' } });
    expect(await fates(vault, child.id)).toEqual(['standing']);
  });

  it('knows only packages that wait', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const notMade = { ok: false, problem: { type: 'packageNotMade' } };
    expect(await vault.handedOut(child.id, id<PackageId>(1))).toEqual(notMade);
    const one = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    const two = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    expect(await vault.handedOut(child.id, one)).toEqual(notMade);
    valueOf(await vault.notHandedOut(child.id, two));
    expect(await fates(vault, child.id)).toEqual(['standing']);
    expect(await vault.handedOut(child.id, two)).toEqual(notMade);
    const three = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    valueOf(await vault.handedOut(child.id, three));
    expect(await vault.notHandedOut(child.id, three)).toMatchObject({ problem: { type: 'packageNotMade' } });
    expect(await fates(vault, child.id)).toEqual(['handedOut']);
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentUsed' } });
  });

  it('lives on through a lock between made and handed out', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.openChild(child.id)).consents).toMatchObject([{ fate: 'made', madePackage: made }]);
    valueOf(await again.handedOut(child.id, made));
    const line = valueOf(await again.ledger()).lines.at(-1);
    expect(line?.act).toMatchObject({ act: 'handedOut', purpose: 'For the hearing in March', recipient: { role: 'lawyer', name: 'Ms. Rivera' } });
  });

  it('knows no consent that is not this child\'s', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const other = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'owl', band: 'B', language: 'en', interpreter: false }));
    const noConsent = { ok: false, problem: { type: 'noConsent' } };
    expect(await vault.releasePackage(other.id, consent, byPassphrase)).toEqual(noConsent);
    expect(await vault.releasePackage(child.id, id<ConsentId>(3), byPassphrase)).toEqual(noConsent);
    expect(await vault.takeBack(other.id, consent, 'tap')).toEqual(noConsent);
  });
});

describe('taking back', () => {
  it.each(['tap', 'spoken'] as const)('by %s ends the yes at once, and is asked again no sooner than after a no', async (how) => {
    const { clinic, vault, child, recipient, consent } = await saidYes();
    clinic.pass(2 * day);
    valueOf(await vault.takeBack(child.id, consent, how));
    const gone = { ok: false, problem: { type: 'consentTakenBack' } };
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual(gone);
    expect(await vault.takeBack(child.id, consent, how)).toEqual(gone);
    expect(valueOf(await vault.caseload()).children[0]?.consent).toBeNull();
    const asked = await compose(vault, child, recipient);
    expect(await vault.handOver({ ...asked, whyAgain: 'x' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'tooSoonToAsk', notBefore: clinic.now + 7 * day } });
    expect(await fates(await clinic.reopen(vault), child.id)).toEqual(['takenBack']);
  });

  it('ends a package that was made, until it was handed out', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    valueOf(await vault.takeBack(child.id, consent, 'spoken'));
    expect(await vault.handedOut(child.id, made)).toEqual({ ok: false, problem: { type: 'packageNotMade' } });
  });

  it('needs neither the waiting time nor a right clock', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(-hour);
    expect((await vault.takeBack(child.id, consent, 'tap')).ok).toBe(true);
  });

  it('leaves another yes of hers standing', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    const school = valueOf(await vault.addRecipient({ role: 'school', name: 'The school', saidRole: 'your school', ageKey: '' }));
    const room = valueOf(await clinic.handOver(vault, await compose(vault, child, school)));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    const back = await clinic.unlock();
    const second = valueOf(await back.vault.openChild(child.id)).consents[1]!.face.id;
    expect(valueOf(await back.vault.caseload()).children[0]?.consent?.id).toBe(second);
    valueOf(await back.vault.takeBack(child.id, second, 'tap'));
    expect(valueOf(await back.vault.caseload()).children[0]?.consent?.id).toBe(consent);
    expect(await fates(back.vault, child.id)).toEqual(['standing', 'takenBack']);
  });
});

describe('a disk that was tampered with', () => {
  /** Rows of `rows` that were not there before. */
  const addedSince = async (before: readonly (readonly [IDBValidKey, Uint8Array])[]) => {
    const known = new Set(before.map(([key]) => String(new Uint8Array(key as ArrayBuffer))));
    return (await rowsOf('rows')).filter(([key]) => !known.has(String(new Uint8Array(key as ArrayBuffer))));
  };

  it('does not let a yes go whose taking back was cut out', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const before = await rowsOf('rows');
    valueOf(await vault.takeBack(child.id, consent, 'tap'));
    expect(await addedSince(before)).toHaveLength(1);
    valueOf(await vault.lock(null));
    await replaceRows('rows', before);
    const { vault: again } = await clinic.unlock();
    const reading = valueOf(await again.ledger());
    expect(reading.brokenAt).toBe(reading.lines.length - 1);
    expect(await again.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'damaged', book: 'ledger', child: null, number: reading.brokenAt } });
    expect(clinic.pressed).toEqual([]);
  });

  it('does not let a yes go, or be handed out, whose lines were cut out under the open vault', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    const before = await rowsOf('rows');
    const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    const all = await rowsOf('rows');
    valueOf(await vault.openChild(child.id));
    const damaged = { ok: false, problem: { type: 'damaged', book: 'ledger', child: null, number: valueOf(await vault.ledger()).lines.length - 1 } };
    await replaceRows('rows', before);
    expect(await vault.handedOut(child.id, made)).toEqual(damaged);
    expect(await vault.releasePackage(child.id, consent, byPassphrase)).toEqual(damaged);
    expect(clinic.pressed).toHaveLength(1);
    await replaceRows('rows', all);
    expect((await vault.handedOut(child.id, made)).ok).toBe(true);
  });

  it('is noticed when all of it was put back to an earlier day, as long as one marker was not', async () => {
    const { clinic, vault, child, consent } = await saidYes();
    clinic.pass(2 * day);
    valueOf(await vault.lock(null));
    const before = { rows: await rowsOf('rows'), shelf: await rowsOf('shelf') };
    const { vault: again } = await clinic.unlock();
    valueOf(await again.takeBack(child.id, consent, 'tap'));
    valueOf(await again.lock(null));
    await replaceRows('rows', before.rows);
    await replaceRows('shelf', before.shelf);
    const { unlocked } = await clinic.unlock();
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
  });

  it('still opens what is whole, and says what is not', async () => {
    const { clinic, vault, child } = await saidYes();
    for (const text of ['one', 'two', 'three']) valueOf(await vault.addNote(child.id, { title: '', text }));
    const before = await rowsOf('rows');
    valueOf(await vault.addNote(child.id, { title: '', text: 'four' }));
    const [note] = (await addedSince(before)).sort(([, one], [, other]) => one.length - other.length);
    valueOf(await vault.lock(null));
    const damaged = note![1].with(100, note![1][100]! ^ 1);
    await replaceRows('rows', (await rowsOf('rows')).map(([key, sealed]) => [key, String(sealed) === String(note![1]) ? damaged : sealed] as const));
    const { vault: again } = await clinic.unlock();
    const page = valueOf(await again.openChild(child.id));
    const broken = valueOf(await again.ledger()).brokenAt;
    expect(page.damaged.private.length + (broken === null ? 0 : 1)).toBe(1);
    expect(page.privateNotes.map(({ entry }) => (entry.kind === 'note' ? entry.text : ''))).toEqual(expect.arrayContaining(['one', 'two', 'three']));
  });
});
