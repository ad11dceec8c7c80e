import { describe, expect, it } from 'vitest';
import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Band } from '../../../src/core/Band.ts';
import { bands } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { day, hour, minute } from '../../../src/core/Instant.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { walkThrough, type Taps } from './walkThrough.ts';

type Request = Extract<ErrandAsked, { readonly kind: 'request' }>;

async function ready(band: Band = 'B') {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault, band);
  return { clinic, vault, child, recipient, asked: await compose(vault, child, recipient) };
}

/** Hands over, lets the child do this, and unlocks again. */
async function ask(clinic: Clinic, vault: VaultContract, asked: Exclude<ErrandAsked, { kind: 'whoSaw' }>, taps: Partial<Taps>) {
  const room = valueOf(await clinic.handOver(vault, asked));
  await walkThrough(room, { kind: asked.kind, band: 'B', answer: 'yes', ...taps });
  return clinic.unlock();
}

async function cardOf(vault: VaultContract, child: Child, asked: Request) {
  const { summaries } = valueOf(await vault.openChild(child.id));
  return summaries.find(({ summary }) => summary.id === asked.summary);
}

const nothingKept = async (vault: VaultContract, child: Child) => {
  const page = valueOf(await vault.openChild(child.id));
  expect(page.consents).toEqual([]);
  expect(page.record).toEqual([]);
  const acts = valueOf(await vault.ledger()).lines.map(({ act }) => act.act);
  expect(acts).not.toContain('consentGiven');
  expect(valueOf(await vault.caseload()).children[0]?.consent).toBeNull();
};

describe('an answer', () => {
  it.each(bands)('yes is kept in band %s', async (band) => {
    const { clinic, vault, child, asked } = await ready(band);
    const back = await ask(clinic, vault, asked, { band });
    expect(back.unlocked.settled).toMatchObject({ kind: 'request', consent: expect.any(String) as string });
    expect(valueOf(await back.vault.openChild(child.id)).consents).toMatchObject([{ face: { walkthrough: { band } } }]);
  });

  it.each<[string, Partial<Taps>, number]>([
    ['no', { answer: 'no' }, 7 * day],
    ['not sure', { answer: 'unsure' }, 7 * day],
    ['stop', { answer: 'stop' }, 7 * day],
    ['later, tomorrow', { answer: 'later', day: 'tomorrow' }, day],
    ['later, in three days', { answer: 'later', day: 'three' }, 3 * day],
    ['later, in a week', { answer: 'later', day: 'week' }, 7 * day],
    ['twice wrong on no', { wrong: { key: 'canSayNo', times: 2 } }, 7 * day],
    ['twice wrong on taking back', { wrong: { key: 'canTakeBack', times: 2 } }, 7 * day],
    ['told to say yes', { told: true }, 7 * day],
    ['broken off', { leaveAfter: 9 }, 0],
    ['broken off before the answer was kept', { leaveAfter: 3 }, 0],
  ])('%s leaves nothing but when she may be asked again', async (_name, taps, wait) => {
    const { clinic, vault, child, asked } = await ready('C');
    const { vault: again, unlocked } = await ask(clinic, vault, asked, { band: 'C', ...taps });
    const askAgain = clinic.now + wait;
    expect(unlocked.settled).toEqual({ kind: 'request', child: child.id, consent: null, askAgain });
    await nothingKept(again, child);
    const card = await cardOf(again, child, asked);
    expect(card?.ask).toMatchObject({ problem: wait === 0 ? { type: 'reaskNeedsReason' } : { type: 'tooSoonToAsk', notBefore: askAgain } });
    if (wait > 0) {
      expect(await again.handOver({ ...asked, whyAgain: 'a new date' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'tooSoonToAsk' } });
      clinic.pass(wait);
    }
    expect(await again.handOver(asked, new MessageChannel().port1)).toMatchObject({ problem: { type: 'reaskNeedsReason' } });
    expect((await clinic.handOver(again, { ...asked, whyAgain: 'a new date' })).ok).toBe(true);
  });

  it('later, when she asks, is hers alone to open', async () => {
    const { clinic, vault, child, asked } = await ready();
    const { vault: again, unlocked } = await ask(clinic, vault, asked, { answer: 'later', day: 'whenSheAsks' });
    expect(unlocked.settled).toMatchObject({ consent: null, askAgain: null });
    clinic.pass(100 * day);
    expect(await again.handOver({ ...asked, whyAgain: 'a new date' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'tooSoonToAsk', notBefore: null } });
    const hers = await ask(clinic, again, { ...asked, sheAsks: true }, {});
    expect(hers.unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
    expect(valueOf(await hers.vault.openChild(child.id)).consents).toHaveLength(1);
  });

  it('is asked for by adults twice in all, by her as often as she likes', async () => {
    const { clinic, vault, child, asked } = await ready();
    let back = await ask(clinic, vault, asked, { answer: 'no' });
    for (let n = 0; n < 3; n += 1) back = await ask(clinic, back.vault, { ...asked, sheAsks: true }, { answer: 'no' });
    clinic.pass(7 * day);
    back = await ask(clinic, back.vault, { ...asked, whyAgain: 'a new date' }, { answer: 'no' });
    expect(back.unlocked.settled).toMatchObject({ askAgain: null });
    clinic.pass(30 * day);
    expect((await cardOf(back.vault, child, asked))?.ask).toMatchObject({ problem: { type: 'askedTwice' } });
    expect(await back.vault.handOver({ ...asked, whyAgain: 'another' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'askedTwice' } });
    clinic.pass(366 * day);
    back = await clinic.unlock().catch(async () => { valueOf(await back.vault.lock(null)); return clinic.unlock(); });
    expect((await cardOf(back.vault, child, asked))?.ask).toEqual({ ok: true, value: null });
  });

  it('to the same request in other words is an answer to the same request', async () => {
    const { clinic, vault, child, recipient, asked } = await ready();
    const { vault: again } = await ask(clinic, vault, asked, { answer: 'no' });
    const other = await compose(again, child, recipient, ['Quite another sentence.']);
    expect(await again.handOver({ ...other, whyAgain: 'x' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'tooSoonToAsk' } });
    for (const role of ['lawyer', 'school'] as const) {
      const twin = valueOf(await again.addRecipient({ role, name: 'MS. RIVERA', saidRole: 'someone else', ageKey: '' }));
      const toTwin = await compose(again, child, twin);
      expect(await again.handOver({ ...toTwin, whyAgain: 'x' }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'tooSoonToAsk' } });
    }
  });

  it('is not taken from her by breaking off: what she missed counts on, until an errand of that request ends', async () => {
    const { clinic, vault, child, asked } = await ready();
    const missed = { key: 'canSayNo', times: 1 } as const;
    let back = await ask(clinic, vault, asked, { wrong: missed, leaveOnMiss: true });
    const hers = { ...asked, sheAsks: true };
    back = await ask(clinic, back.vault, hers, { leaveAfter: 2 });
    back = await ask(clinic, back.vault, hers, { wrong: missed });
    expect(back.unlocked.settled).toMatchObject({ consent: null, askAgain: clinic.now + 7 * day });
    back = await ask(clinic, back.vault, hers, { wrong: missed });
    expect(back.unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
    const { record } = valueOf(await back.vault.openChild(child.id));
    expect(record.flatMap(({ entry }) => (entry.kind === 'consent' ? entry.consent.evidence.teachBack.map(({ misses }) => misses) : []))).toContain(1);
  });

  const again = (vault: VaultContract, asked: Request) => vault.handOver({ ...asked, whyAgain: 'a new date' }, new MessageChannel().port1);

  it.each([['before it', -10, 0], ['after it', 10, -10]])('gives her seven days, also by a clock that was set back %s', async (_when, first, then) => {
    const { clinic, vault, asked } = await ready();
    const room = valueOf(await clinic.handOver(vault, asked));
    clinic.pass(first * day);
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'no' });
    clinic.pass(then * day);
    const { vault: back } = await clinic.unlock();
    clinic.pass(10 * day);
    expect(await again(back, asked)).toMatchObject({ problem: { type: 'tooSoonToAsk' } });
  });

  it('that was taken back is too soon to ask again, also by a clock that was set back', async () => {
    const { clinic, vault, child, recipient, asked } = await ready();
    const { vault: back } = await ask(clinic, vault, asked, {});
    clinic.pass(-30 * day);
    valueOf(await back.takeBack(child.id, valueOf(await back.openChild(child.id)).consents[0]!.face.id, 'tap'));
    clinic.pass(30 * day);
    expect(await again(back, await compose(back, child, recipient))).toMatchObject({ problem: { type: 'tooSoonToAsk' } });
  });

  it('waits until she met a screen to count', async () => {
    const { clinic, vault, child, asked } = await ready();
    valueOf(await clinic.handOver(vault, asked));
    const back = await clinic.unlock();
    expect(back.unlocked.settled).toBeNull();
    expect((await cardOf(back.vault, child, asked))?.ask).toEqual({ ok: true, value: null });
    await nothingKept(back.vault, child);
  });

  it('takes the summary away only with a yes', async () => {
    const { clinic, vault, child, asked } = await ready();
    const no = await ask(clinic, vault, asked, { answer: 'no' });
    expect(await cardOf(no.vault, child, asked)).toBeDefined();
    const yes = await ask(clinic, no.vault, { ...asked, sheAsks: true }, {});
    expect(await cardOf(yes.vault, child, asked)).toBeUndefined();
  });
});

describe('an errand on disk', () => {
  it('is the only one, and cannot be laid while one is out', async () => {
    const { clinic, vault, child, asked } = await ready();
    valueOf(await clinic.handOver(vault, asked));
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'ready', errandOut: true });
    expect(await vault.handOver({ kind: 'notice', child: child.id, attestation }, new MessageChannel().port1)).toMatchObject({ problem: { type: 'locked' } });
    const { vault: again } = await clinic.unlock();
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'openElsewhere' });
    expect(await rowsOf('errand')).toEqual([]);
    expect((await clinic.handOver(again, asked)).ok).toBe(true);
  });

  it('is the same after a killed browser: what was done counts, the rest is broken off', async () => {
    const { clinic, vault, child, asked } = await ready();
    const room = valueOf(await clinic.handOver(vault, asked));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    await clinic.kill();
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
    expect(valueOf(await again.openChild(child.id)).consents).toHaveLength(1);
    valueOf(await again.lock(null));
    expect((await clinic.unlock()).unlocked.settled).toBeNull();
  });

  const tamperings: readonly [string, (rows: [IDBValidKey, Uint8Array][]) => readonly (readonly [IDBValidKey, Uint8Array])[]][] = [
    // The last two are about her copy.
    ['its answer dropped', (rows) => rows.slice(0, -3)],
    ['a row between dropped', (rows) => rows.toSpliced(7, 1)],
    ['a row dropped and the others moved up', (rows) => rows.toSpliced(7, 1).map(([, sealed], key) => [key, sealed])],
    ['two rows swapped', (rows) => rows.with(6, [6, rows[7]![1]]).with(7, [7, rows[6]![1]])],
    ['a row doubled', (rows) => [...rows, [rows.length, rows.at(-1)![1]]]],
    ['a bit flipped', (rows) => rows.with(9, [9, rows[9]![1].with(90, rows[9]![1][90]! ^ 1)])],
    ['a row cut', (rows) => rows.with(9, [9, rows[9]![1].subarray(0, 40)])],
    ['its plan gone', (rows) => rows.filter(([key]) => key !== 1)],
    ['its key gone', (rows) => rows.filter(([key]) => key !== 0)],
    ['all of it gone', () => []],
    ['everything gone but its last row', (rows) => rows.slice(-1)],
  ];

  it('is the yes it was with what she said about her copy dropped', async () => {
    const { clinic, vault, child, asked } = await ready();
    const room = valueOf(await clinic.handOver(vault, asked));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    await replaceRows('errand', (await rowsOf('errand')).slice(0, -2));
    const { vault: again } = await clinic.unlock();
    const [entry] = valueOf(await again.openChild(child.id)).record;
    expect(entry?.entry).toMatchObject({ kind: 'consent', consent: { evidence: { copy: null } } });
  });

  it.each(['paper', 'keep', 'none'] as const)('keeps what she wanted of her copy with the yes: %s', async (copy) => {
    const { clinic, vault, child, asked } = await ready();
    const { vault: again } = await ask(clinic, vault, asked, { copy });
    expect(valueOf(await again.openChild(child.id)).record[0]?.entry).toMatchObject({ kind: 'consent', consent: { evidence: { copy } } });
  });

  it.each(tamperings)('comes to no yes with %s', async (_name, tamper) => {
    const { clinic, vault, child, asked } = await ready();
    const room = valueOf(await clinic.handOver(vault, asked));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes', strike: ['She sleeps better now.'] });
    await replaceRows('errand', tamper(await rowsOf('errand')));
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.settled?.kind === 'request' ? unlocked.settled.consent : null).toBeNull();
    await nothingKept(again, child);
    expect(await rowsOf('errand')).toEqual([]);
  });

  it('comes to no yes with the strikes of another errand cut in', async () => {
    const { clinic, vault, child, asked } = await ready();
    const first = valueOf(await clinic.handOver(vault, asked));
    await walkThrough(first, { kind: 'request', band: 'B', answer: 'yes' });
    const earlier = await rowsOf('errand');
    const back = await clinic.unlock();
    valueOf(await back.vault.takeBack(child.id, valueOf(await back.vault.openChild(child.id)).consents[0]!.face.id, 'spoken'));
    const other = await compose(back.vault, child, valueOf(await back.vault.recipients())[0]!);
    const second = valueOf(await clinic.handOver(back.vault, { ...other, sheAsks: true }));
    await walkThrough(second, { kind: 'request', band: 'B', answer: 'no' });
    for (const rows of [earlier, [...(await rowsOf('errand')).slice(0, 2), ...earlier.slice(2)]]) {
      await replaceRows('errand', rows);
      await clinic.kill();
      const again = await clinic.unlock();
      expect(again.unlocked.settled?.kind === 'request' ? again.unlocked.settled.consent : null).toBeNull();
      expect(valueOf(await again.vault.openChild(child.id)).consents.filter(({ fate }) => fate === 'standing')).toEqual([]);
      valueOf(await again.vault.lock(null));
    }
  });
});

describe('handing over', () => {
  const refused = async (change: Partial<Request>, before?: (vault: VaultContract, child: Child, recipient: Recipient) => Promise<unknown>) => {
    const { clinic, vault, child, recipient, asked } = await ready();
    await before?.(vault, child, recipient);
    const answer = await vault.handOver({ ...asked, ...change }, new MessageChannel().port1);
    expect((await vault.caseload()).ok).toBe(true);
    expect(await rowsOf('errand')).toEqual([]);
    return { answer, clinic };
  };

  it('needs someone to walk an unreviewed pack along', async () => {
    const alone = { ...attestation, walkedBy: ' ' };
    expect((await refused({ attestation: alone })).answer).toEqual({ ok: false, problem: { type: 'packNotAttested' } });
    const { vault, child } = await ready();
    expect(await vault.handOver({ kind: 'notice', child: child.id, attestation: alone }, new MessageChannel().port1)).toEqual({ ok: false, problem: { type: 'packNotAttested' } });
  });

  it('needs a reason for a shorter waiting time, and a waiting time', async () => {
    expect((await refused({ waitHours: 23 })).answer).toEqual({ ok: false, problem: { type: 'waitingNeedsReason' } });
    expect((await refused({ waitHours: 0, waitReason: 'court' })).answer).toEqual({ ok: false, problem: { type: 'invalid', field: 'waitHours', why: 'outOfRange' } });
    expect((await refused({ waitHours: 1000 })).answer).toMatchObject({ problem: { type: 'invalid', field: 'waitHours' } });
  });

  it('needs her to be alone with those she trusts', async () => {
    expect((await refused({ attestation: { ...attestation, alone: false } })).answer).toMatchObject({ problem: { field: 'alone' } });
  });

  it('needs the name children call the clinician by', async () => {
    const { answer } = await refused({}, async (vault) => vault.setFacility({ ...valueOf(await vault.facility()), clinician: ' ' }));
    expect(answer).toEqual({ ok: false, problem: { type: 'invalid', field: 'clinician', why: 'empty' } });
  });

  it('needs a summary with nothing missing in it', async () => {
    const { vault, child, recipient, asked } = await ready();
    const { summary } = (await cardOf(vault, child, asked))!;
    const hand = async (change: object) => {
      valueOf(await vault.saveSummary(child.id, { ...summary, ...change }));
      return vault.handOver(asked, new MessageChannel().port1);
    };
    expect(await hand({ sentences: [] })).toMatchObject({ problem: { type: 'summaryEmpty' } });
    expect(await hand({ signer: null })).toMatchObject({ problem: { type: 'signerMissing' } });
    expect(await hand({ signer: { kind: 'custodian', who: 'The office', counsel: '', on: '2026-11-20' } })).toMatchObject({ problem: { type: 'custodianNeedsCounsel' } });
    expect(await hand({ attested: null })).toMatchObject({ problem: { type: 'renderingNotAttested' } });
    expect(await hand({ sentences: summary.sentences.map((each) => ({ ...each, rendering: '' })) })).toMatchObject({ problem: { type: 'renderingMissing' } });
    expect(await hand({ recipient: '0'.repeat(31) + '1' })).toMatchObject({ problem: { type: 'notFound' } });
    expect(await hand({ lasts: 1 })).toMatchObject({ problem: { type: 'invalid', field: 'lasts' } });
    expect(recipient.id).toBe(summary.recipient);
    valueOf(await vault.dropSummary(child.id, asked.summary));
    expect(await vault.handOver(asked, new MessageChannel().port1)).toMatchObject({ problem: { type: 'notFound' } });
  });

  it('needs a clock that is not behind', async () => {
    const { clinic, vault, asked } = await ready();
    clinic.pass(-hour);
    expect(await vault.handOver(asked, new MessageChannel().port1)).toMatchObject({ problem: { type: 'clockBehind' } });
  });
});

describe('a notice', () => {
  it('is kept with how it went, answered or not', async () => {
    const { clinic, vault, child } = await ready();
    const notice = { kind: 'notice', child: child.id, attestation } as const;
    let back = await ask(clinic, vault, notice, { answer: 'question' });
    expect(back.unlocked.settled).toEqual({ kind: 'notice', child: child.id, answered: true });
    back = await ask(clinic, back.vault, notice, { leaveAfter: 3 });
    expect(back.unlocked.settled).toEqual({ kind: 'notice', child: child.id, answered: false });
    const page = valueOf(await back.vault.openChild(child.id));
    expect(page.record.map(({ entry }) => (entry.kind === 'notice' ? entry.notice : null))).toMatchObject([
      { answer: 'question', attested: 'Ana, fluent', band: 'B', skipped: [], teachBack: [{ passed: true }, { passed: true }, { passed: true }, { passed: true }] },
      { answer: null, shown: [{}, {}, {}] },
    ]);
    expect(valueOf(await back.vault.caseload()).children[0]).toMatchObject({ notices: 1, lastNotice: expect.any(Number) as number });
    clinic.pass(minute);
  });

  it('of which no screen was met is nothing', async () => {
    const { clinic, vault, child } = await ready();
    const { vault: again, unlocked } = await ask(clinic, vault, { kind: 'notice', child: child.id, attestation }, { leaveAfter: 0 });
    expect(unlocked.settled).toBeNull();
    expect(valueOf(await again.openChild(child.id)).record).toEqual([]);
  });

  it('that was tampered with is not kept', async () => {
    const { clinic, vault, child } = await ready();
    const room = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    await walkThrough(room, { kind: 'notice', band: 'B', answer: 'ok' });
    await replaceRows('errand', (await rowsOf('errand')).toSpliced(5, 1));
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.settled).toEqual({ kind: 'notice', child: child.id, answered: false });
    expect(unlocked.problems).toMatchObject([{ type: 'damaged' }]);
    expect(valueOf(await again.openChild(child.id)).record).toEqual([]);
  });
});
