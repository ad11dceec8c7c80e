import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { walkThrough } from './walkThrough.ts';

/** A vault in which a child's yes was handed out. */
async function handedOut() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes', copy: 'paper' });
  const { vault } = await clinic.unlock();
  clinic.pass(2 * day);
  const { face } = valueOf(await vault.openChild(child.id)).consents[0]!;
  const made = valueOf(await vault.releasePackage(child.id, face.id, { passphrase: true }));
  valueOf(await vault.handedOut(child.id, made.package));
  const card = async (from = vault) => valueOf(await from.openChild(child.id)).consents[0];
  const acts = async (from = vault) => valueOf(await from.ledger()).lines.map((line) => line.act);
  return { clinic, vault, child: child.id, consent: face.id, face, card, acts, handedOutAt: clinic.now };
}

const notNow = { ok: false, problem: { type: 'notNow' } };

describe('taking back what has gone out', () => {
  it('ends the yes for good, and a letter is due', async () => {
    const { clinic, vault, child, consent, card, acts } = await handedOut();
    clinic.pass(day);
    valueOf(await vault.takeBack(child, consent, 'spoken'));
    expect(await card()).toMatchObject({ fate: 'recalled', recall: 'due', takenBackAt: clinic.now });
    expect(await vault.releasePackage(child, consent, { passphrase: true })).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect(await vault.takeBack(child, consent, 'tap')).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect((await acts()).at(-1)).toEqual({ act: 'consentTakenBack', child, consent, how: 'spoken' });
    expect(await card(await clinic.reopen(vault))).toMatchObject({ fate: 'recalled' });
  });

  it('makes the letter out of the signed face, and writes it down once', async () => {
    const { clinic, vault, child, consent, face, card, acts, handedOutAt } = await handedOut();
    valueOf(await vault.takeBack(child, consent, 'tap'));
    clinic.pass(day);
    const { letter, fileName, bytes } = valueOf(await vault.makeRecall(child, consent));
    expect(clinic.recalls).toMatchObject([{ signed: { face }, handedOut: handedOutAt, madeAt: clinic.now, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
    expect(letter.facts).toContainEqual(['To', 'Ms. Rivera']);
    expect(fileName).toMatch(/^resguardo-recall-[0-9a-f]{8}\.html$/);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/sleeps|each week/);
    expect(await card()).toMatchObject({ recall: 'made' });
    valueOf(await vault.makeRecall(child, consent));
    expect((await acts()).filter(({ act }) => act === 'recallMade')).toEqual([{ act: 'recallMade', child, consent }]);
    valueOf(await vault.recallSent(child, consent));
    expect(await card()).toMatchObject({ fate: 'recalled', recall: 'sent' });
    expect(await vault.recallSent(child, consent)).toEqual(notNow);
    expect((await vault.makeRecall(child, consent)).ok).toBe(true);
    expect((await acts()).filter(({ act }) => act.startsWith('recall'))).toHaveLength(2);
  });

  it('makes no letter where nothing was taken back, or nothing had gone', async () => {
    const { clinic, vault, child, consent } = await handedOut();
    expect(await vault.makeRecall(child, consent)).toEqual(notNow);
    expect(await vault.recallSent(child, consent)).toEqual(notNow);
    valueOf(await vault.takeBack(child, consent, 'tap'));
    expect(await vault.recallSent(child, consent)).toEqual(notNow);
    expect(clinic.recalls).toEqual([]);
  });

  it('writes down nothing of a letter that could not be made', async () => {
    const { clinic, vault, child, consent, card } = await handedOut();
    valueOf(await vault.takeBack(child, consent, 'tap'));
    clinic.recalling = () => ({ ok: false, problem: { type: 'outOfMemory' } });
    expect(await vault.makeRecall(child, consent)).toMatchObject({ problem: { type: 'outOfMemory' } });
    expect(await card()).toMatchObject({ recall: 'due' });
  });
});

describe('her own copy', () => {
  it('is written down each time it is printed, whatever came of the yes', async () => {
    const { clinic, vault, child, consent, card, acts } = await handedOut();
    expect(await card()).toMatchObject({ copyGivenAt: null });
    valueOf(await vault.copyGiven(child, consent));
    expect(await card()).toMatchObject({ fate: 'handedOut', copyGivenAt: clinic.now });
    valueOf(await vault.takeBack(child, consent, 'tap'));
    clinic.pass(day);
    valueOf(await vault.copyGiven(child, consent));
    expect(await card()).toMatchObject({ fate: 'recalled', copyGivenAt: clinic.now });
    expect((await acts()).filter(({ act }) => act === 'copyGiven')).toEqual([{ act: 'copyGiven', child, consent }, { act: 'copyGiven', child, consent }]);
  });

  it('is hers alone', async () => {
    const { vault, consent } = await handedOut();
    const other = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'owl', band: 'B', language: 'en', interpreter: false }));
    for (const act of ['copyGiven', 'makeRecall', 'recallSent'] as const) {
      expect(await vault[act](other.id, consent)).toEqual({ ok: false, problem: { type: 'noConsent' } });
    }
  });
});
