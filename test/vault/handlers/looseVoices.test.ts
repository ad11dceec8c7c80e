import { describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { VoicesOf } from '../../../src/bridge/VoicePage.ts';
import { bands, type Band } from '../../../src/core/Band.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { luz, someSound } from './someSound.ts';

vi.setConfig({ testTimeout: 60_000 });

async function begun() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const notice = { kind: 'notice', child: child.id } as const;
  return { clinic, vault, child, recipient, notice };
}

const pieces = async (vault: VaultContract, of: VoicesOf) => valueOf(await vault.voices(of)).cards.flatMap((card) => card.pieces);
const loose = async (vault: VaultContract, child: ChildId) => valueOf(await vault.looseVoices(child));
const record = async (vault: VaultContract, of: VoicesOf, text: string) => { valueOf(await vault.keepVoice(of, { text, speaker: luz, sound: someSound(text.slice(0, 40)) })); };
const rename = async (vault: VaultContract, clinician: string) => { valueOf(await vault.setFacility({ ...valueOf(await vault.facility()), clinician })); };
const change = (vault: VaultContract, child: ChildId, to: { band?: Band; language?: string }) =>
  vault.changeChild(child, { codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false, ...to }).then(valueOf);

describe('a recording of words no longer said', () => {
  it('is told of once the clinician has another name, and can be thrown away: no later backup holds it', async () => {
    const { clinic, vault, child, notice } = await begun();
    const texts = (await pieces(vault, notice)).map(({ text }) => text);
    const [named, other] = [texts.find((text) => text.includes('Ana'))!, texts.find((text) => !text.includes('Ana'))!];
    for (const text of [named, other]) await record(vault, notice, text);
    expect(await loose(vault, child.id)).toEqual([]);
    await rename(vault, 'Beatriz');
    expect(await vault.dropVoice(notice, named)).toEqual({ ok: false, problem: { type: 'notFound' } });
    const again = await clinic.reopen(vault);
    const [found, ...rest] = await loose(again, child.id);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ of: 'house', told: { text: named, language: 'en', packLanguage: 'en', speaker: luz, at: clinic.now, seconds: 4 } });
    valueOf(await again.dropLooseVoice(child.id, found!.id));
    expect(await again.dropLooseVoice(child.id, found!.id)).toEqual({ ok: false, problem: { type: 'notFound' } });
    expect(await loose(again, child.id)).toEqual([]);
    expect(await rowsOf('drafts')).toHaveLength(1);
    expect((await again.hearVoice(notice, other)).ok).toBe(true);
    const { file } = valueOf(await again.makeBackup());
    await clinic.end();
    const there = new Clinic().start();
    await there.look({ marker: null });
    valueOf(await there.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
    expect(valueOf(await there.checkVault())).toMatchObject({ recordings: 1, damagedRecordings: 0 });
  });

  it.each(bands)('is none that this child or another still hears, in band %s', async (band) => {
    const { vault, child, recipient, notice } = await begun();
    await change(vault, child.id, { band });
    const { summary } = await compose(vault, child, recipient);
    const signed = valueOf(await vault.openChild(child.id)).summaries[0]!.summary;
    valueOf(await vault.saveSummary(child.id, { ...signed, signer: { kind: 'person', who: 'Her mother', authority: 'Mother', how: 'By phone', on: '2026-11-02' } }));
    const walks = [notice, { kind: 'whoSaw', child: child.id }, { kind: 'request', child: child.id, summary: null }, { kind: 'request', child: child.id, summary }] as const;
    let many = 0;
    for (const of of walks) {
      for (const { text, of: tells } of await pieces(vault, of)) if (tells === 'house' || tells === 'request') { await record(vault, of, text); many += 1; }
    }
    expect(many).toBeGreaterThan(60);
    expect(await loose(vault, child.id)).toEqual([]);
    const finch = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'kite', band: band === 'A' ? 'C' : 'A', language: 'es', interpreter: false }));
    expect(await loose(vault, finch.id)).toEqual([]);
  });

  it('is one in a language that no child here has any more', async () => {
    const { vault, child, notice } = await begun();
    await change(vault, child.id, { language: 'es' });
    const text = (await pieces(vault, notice))[0]!.text;
    await record(vault, notice, text);
    await change(vault, child.id, { language: 'en' });
    expect(await loose(vault, child.id)).toMatchObject([{ of: 'house', told: { text, language: 'es', packLanguage: 'es' } }]);
  });

  it('of a request is told of for that child alone, once her summary says other words', async () => {
    const { vault, child, recipient } = await begun();
    const { summary } = await compose(vault, child, recipient);
    const asked = { kind: 'request', child: child.id, summary } as const;
    const why = (await pieces(vault, asked)).find(({ of, text }) => of === 'request' && text.includes('judge'))!.text;
    await record(vault, asked, why);
    const finch = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    expect(await loose(vault, child.id)).toEqual([]);
    const before = valueOf(await vault.openChild(child.id)).summaries[0]!.summary;
    valueOf(await vault.saveSummary(child.id, { ...before, why: 'A school wants to know.' }));
    const [found] = await loose(vault, child.id);
    expect(found).toMatchObject({ of: 'request', told: { text: why, speaker: luz } });
    expect(await loose(vault, finch.id)).toEqual([]);
    expect(await vault.dropLooseVoice(finch.id, found!.id)).toEqual({ ok: false, problem: { type: 'notFound' } });
    valueOf(await vault.dropLooseVoice(child.id, found!.id));
    expect(await loose(vault, child.id)).toEqual([]);
  });

  it('is thrown away by its id also where it does not open, and by nothing else', async () => {
    const { vault, child, notice } = await begun();
    const texts = (await pieces(vault, notice)).map(({ text }) => text);
    const [named, other] = [texts.find((text) => text.includes('Ana'))!, texts.find((text) => !text.includes('Ana'))!];
    await record(vault, notice, other);
    const [[said]] = await rowsOf('drafts') as unknown as readonly [readonly [Uint8Array, Uint8Array]];
    await record(vault, notice, named);
    const hex = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('hex');
    expect(await vault.dropLooseVoice(child.id, hex(said))).toEqual({ ok: false, problem: { type: 'notFound' } });
    expect(await vault.dropLooseVoice(child.id, 'x')).toMatchObject({ problem: { type: 'invalid' } });
    await rename(vault, 'Beatriz');
    const rows = await rowsOf('drafts');
    await replaceRows('drafts', rows.map(([key, sealed]) => [key, hex(key as Uint8Array) === hex(said) ? sealed : sealed.map((byte, at) => (at === 100 ? byte ^ 1 : byte))] as const));
    const [found] = await loose(vault, child.id);
    expect(found).toMatchObject({ of: 'house', told: null });
    valueOf(await vault.dropLooseVoice(child.id, found!.id));
    expect(await rowsOf('drafts')).toHaveLength(1);
  });

  it('needs a child that is there, and a clinician whom the words name', async () => {
    const { vault, child } = await begun();
    expect(await vault.looseVoices('f'.repeat(32) as ChildId)).toEqual({ ok: false, problem: { type: 'notFound' } });
    await rename(vault, ' ');
    expect(await vault.looseVoices(child.id)).toMatchObject({ problem: { type: 'invalid', field: 'clinician' } });
  });
});
