import { describe, expect, it } from 'vitest';
import { day, hour } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

describe('the first day', () => {
  it('runs from an empty tablet to a package', async () => {
    const clinic = new Clinic();
    const empty = clinic.start();
    expect(await clinic.look(empty)).toEqual({ state: 'none' });
    let vault = await clinic.makeVault();
    const { child, recipient } = await furnish(vault);
    expect(await vault.addNote(child.id, { title: 'First', text: 'She drew a house.' })).toEqual({ ok: true, value: 0 });
    expect(await vault.amendNote(child.id, { of: 0, text: 'The house had no door.' })).toEqual({ ok: true, value: 1 });
    const session = { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: ['interpreter'] } as const;
    expect(await vault.addRecord(child.id, session)).toEqual({ ok: true, value: 0 });

    const noticeRoom = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'ready', errandOut: true });
    await walkThrough(noticeRoom, { kind: 'notice', band: 'B', answer: 'ok' });
    const afterNotice = await clinic.unlock();
    vault = afterNotice.vault;
    expect(afterNotice.unlocked.settled).toEqual({ kind: 'notice', child: child.id, answered: true });

    const asked = await compose(vault, child, recipient, ['She came each week.', 'She sleeps better now.', 'She wants to see her aunt.']);
    const room = valueOf(await clinic.handOver(vault, asked));
    expect(clinic.vaultsEnds).toHaveLength(2);
    clinic.pass(10 * 60_000);
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes', strike: ['She wants to see her aunt.'] });
    const back = await clinic.unlock();
    vault = back.vault;
    expect(back.unlocked.problems).toEqual([]);
    expect(back.unlocked.settled).toMatchObject({ kind: 'request', child: child.id, askAgain: null });

    const page = valueOf(await vault.openChild(child.id));
    expect(page.summaries).toEqual([]);
    expect(page.record.map(({ entry }) => entry.kind)).toEqual(['session', 'notice', 'consent']);
    const [card] = page.consents;
    expect(card).toMatchObject({ fate: 'standing', madePackage: null, face: { codeName: 'Wren', purpose: 'For the hearing in March' } });
    expect(card!.face.words.map(({ text }) => text)).toEqual(['She came each week.', 'She sleeps better now.']);
    expect(JSON.stringify(page)).not.toContain('aunt');
    const consent = card!.face.id;
    expect(valueOf(await vault.caseload()).children[0]?.consent?.id).toBe(consent);

    expect(await vault.releasePackage(child.id, consent, { passphrase: true })).toMatchObject({ problem: { type: 'stillWaiting' } });
    clinic.pass(day);
    const made = valueOf(await vault.releasePackage(child.id, consent, { passphrase: true }));
    expect(made.passphrase?.split(' ')).toHaveLength(6);
    expect(made.fileName).toMatch(/^resguardo-[0-9a-f]{8}\.zip\.age$/);
    expect(clinic.pressed).toHaveLength(1);
    expect(clinic.pressed[0]).toMatchObject({ signed: { face: card!.face }, to: { passphrase: made.passphrase } });
    expect(await vault.handedOut(child.id, made.package)).toEqual({ ok: true, value: null });
    expect(await vault.releasePackage(child.id, consent, { passphrase: true })).toMatchObject({ problem: { type: 'consentUsed' } });

    const reading = valueOf(await vault.ledger());
    expect(reading.brokenAt).toBeNull();
    expect(reading.lines.map(({ act }) => act.act)).toEqual([
      'vaultMade', 'facilityChanged', 'recipientAdded', 'childAdded', 'entryAdded', 'entryAdded', 'entryAdded',
      'unlocked', 'noticeGiven', 'unlocked', 'consentGiven', 'childOpened', 'packageMade', 'handedOut',
    ]);
    expect(valueOf(await vault.caseload()).children[0]).toMatchObject({ notices: 1, consent: null });
    clinic.pass(hour);
  });
});
