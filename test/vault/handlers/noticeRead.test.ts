import { describe, expect, it } from 'vitest';
import type { NewChild } from '../../../src/core/Child.ts';
import { hour } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

const mam: NewChild = { codeName: 'Fern', emblem: 'kite', band: 'A', language: 'mam', interpreter: true };

describe('the short notice', () => {
  it('is told to the page in the words the house lets the child hear', async () => {
    const vault = await new Clinic().makeVault();
    const { child } = await furnish(vault, 'C');
    const cards = valueOf(await vault.noticeCards(child.id));
    expect(cards).toMatchObject({ band: 'C', language: 'en', direction: 'ltr', asides: [{ language: 'es' }], needsPutting: false, clinician: 'Ana' });
    expect(cards.lines.atStart).toContain('The Office has a file on you, and it can ask for papers from the shelter.');
    const { facility } = valueOf(await vault.caseload());
    valueOf(await vault.setFacility({ ...facility, office: '' }));
    expect(valueOf(await vault.noticeCards(child.id)).lines.atStart).toContain('The shelter has a file on you, and an office may be able to ask for it.');
  });

  it('goes into record, ledger and caseload in the same act, word for word', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'Well.' }));
    expect(valueOf(await vault.caseload()).children[0]?.lastRead).toBeNull();
    const { lines, pack: { id, version } } = valueOf(await vault.noticeCards(child.id));
    clinic.pass(hour);
    expect(await vault.noticeRead(child.id, { card: 'beforeForm', putBy: 'nobody asked' })).toEqual({ ok: true, value: 1 });

    const reopened = await clinic.reopen(vault);
    const page = valueOf(await reopened.openChild(child.id));
    expect(page.record.at(-1)).toMatchObject({ number: 1, at: clinic.now });
    expect(page.record.at(-1)?.entry).toEqual({
      kind: 'noticeRead', read: { card: 'beforeForm', pack: { id, version }, band: 'B', language: 'en', text: lines.beforeForm, putBy: '' },
    });
    expect(page.consents).toEqual([]);
    const [row] = valueOf(await reopened.caseload()).children;
    expect(row).toMatchObject({ lastRead: clinic.now, lastEntry: clinic.now, notices: 0, consent: null });
    const { lines: ledger, brokenAt } = valueOf(await reopened.ledger());
    expect(brokenAt).toBeNull();
    expect(ledger.map(({ act }) => act)).toContainEqual({ act: 'noticeRead', child: child.id, number: 1, card: 'beforeForm', band: 'B', pack: id, version });
  });

  it('is not logged in words the child does not have unless somebody put them into the child’s own', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    await furnish(vault);
    const fern = valueOf(await vault.addChild(mam));
    expect(valueOf(await vault.noticeCards(fern.id))).toMatchObject({ language: 'en', needsPutting: true });
    expect(await vault.noticeRead(fern.id, { card: 'atStart', putBy: '  ' })).toMatchObject({ problem: { type: 'packNotAttested' } });
    expect(valueOf(await vault.openChild(fern.id)).record).toEqual([]);
    expect(await vault.noticeRead(fern.id, { card: 'atStart', putBy: ' Rosa ' })).toEqual({ ok: true, value: 0 });
    expect(valueOf(await vault.openChild(fern.id)).record[0]?.entry).toMatchObject({ read: { putBy: 'Rosa', band: 'A' } });
  });

  it('says which card, and nothing else', async () => {
    const vault = await new Clinic().makeVault();
    const { child } = await furnish(vault);
    for (const given of [{ card: 'yes', putBy: '' }, { card: 'atStart' }, { card: 'atStart', putBy: '', text: ['It is a yes.'] }]) {
      expect(await vault.noticeRead(child.id, given as never)).toMatchObject({ problem: { type: 'invalid' } });
    }
    expect(valueOf(await vault.openChild(child.id)).record).toEqual([]);
  });
});

describe('what was seen of understanding', () => {
  it('is added to a notice and a yes, by its own name, and to no card', async () => {
    const clinic = new Clinic();
    let vault = await clinic.makeVault();
    const { child, recipient } = await furnish(vault);
    const notice = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    await walkThrough(notice, { kind: 'notice', band: 'B', answer: 'ok' });
    vault = (await clinic.unlock()).vault;
    const request = valueOf(await clinic.handOver(vault, await compose(vault, child, recipient)));
    await walkThrough(request, { kind: 'request', band: 'B', answer: 'yes' });
    vault = (await clinic.unlock()).vault;
    valueOf(await vault.noticeRead(child.id, { card: 'atStart', putBy: '' }));

    expect(await vault.amendRecord(child.id, { of: 0, text: 'Told it back by drawing.' })).toEqual({ ok: true, value: 3 });
    expect(await vault.amendRecord(child.id, { of: 1, text: 'Asked who else might see it.' })).toEqual({ ok: true, value: 4 });
    for (const of of [2, 3, 9]) expect(await vault.amendRecord(child.id, { of, text: 'More' })).toMatchObject({ problem: { type: 'notFound' } });
    const { record, consents } = valueOf(await vault.openChild(child.id));
    expect(record.map(({ entry }) => entry.kind)).toEqual(['notice', 'consent', 'noticeRead', 'understanding', 'understanding']);
    expect(record.at(-1)?.entry).toEqual({ kind: 'understanding', of: 1, text: 'Asked who else might see it.' });

    clinic.pass(24 * hour);
    valueOf(await vault.releasePackage(child.id, consents[0]!.face.id, { passphrase: true }));
    expect(JSON.stringify(clinic.pressed)).not.toContain('might see it');
  });
});

describe('the tablet as it is handed over', () => {
  it('lies for the hand that was chosen, and tells whether the office’s own form was asked for', async () => {
    const clinic = new Clinic();
    let vault = await clinic.makeVault();
    const { child, recipient } = await furnish(vault, 'C');
    const asked = await compose(vault, child, recipient);
    const room = valueOf(await clinic.handOver(vault, { ...asked, attestation: { ...attestation, orrForm: 'asked' }, hand: 'left' }));
    expect(valueOf(await room.step()).hand).toBe('left');
    await walkThrough(room, { kind: 'request', band: 'C', answer: 'yes' });
    vault = (await clinic.unlock()).vault;
    const consent = valueOf(await vault.openChild(child.id)).record.at(-1)?.entry;
    expect(consent).toMatchObject({ kind: 'consent', consent: { evidence: { handOver: { orrForm: 'asked' } } } });
    const again = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    expect(valueOf(await again.step()).hand).toBe('right');
  });
});
