import { describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { VoicePage, VoicePiece, VoicesOf } from '../../../src/bridge/VoicePage.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { ChildId, SummaryId } from '../../../src/core/Id.ts';
import { heardOn } from '../../../src/core/heardOn.ts';
import { bands } from '../../../src/core/Band.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';
import { ana, luz, someSound } from './someSound.ts';

vi.setConfig({ testTimeout: 60_000 });

async function begun() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const notice = { kind: 'notice', child: child.id } as const;
  return { clinic, vault, child, recipient, notice };
}

const piecesIn = ({ cards }: VoicePage): readonly VoicePiece[] => cards.flatMap(({ pieces }) => pieces);
const pieces = async (vault: VaultContract, of: VoicesOf) => piecesIn(valueOf(await vault.voices(of)));
const first = async (vault: VaultContract, of: VoicesOf) => (await pieces(vault, of))[0]!.text;
const request = (child: Child, summary: SummaryId | null = null): VoicesOf => ({ kind: 'request', child: child.id, summary });
const other = (vault: VaultContract, language = 'en') =>
  vault.addChild({ codeName: `Finch ${language}`, emblem: 'kite', band: 'B', language, interpreter: false }).then(valueOf);

describe('the voices of a walkthrough', () => {
  it.each(bands)('are all of its texts, each once, in band %s', async (band) => {
    const { vault, child } = await begun();
    valueOf(await vault.changeChild(child.id, { codeName: 'Wren', emblem: 'kite', band, language: 'en', interpreter: false }));
    for (const of of [{ kind: 'notice', child: child.id } as const, request(child)]) {
      const page = valueOf(await vault.voices(of));
      const texts = piecesIn(page).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.every((text) => text.trim() !== '' && !/[{}]/.test(text))).toBe(true);
      expect(new Set(page.cards.map(({ group }) => group))).toEqual(new Set(['screens', 'questions', 'answers', 'words']));
      expect(page).toMatchObject({ language: 'en', packLanguage: 'en' });
    }
    const saw = valueOf(await vault.voices({ kind: 'whoSaw', child: child.id }));
    const texts = piecesIn(saw).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(saw.cards.filter(({ group }) => group === 'screens').map(({ id }) => id)).toEqual([
      'saw-opening', 'saw-nothing', 'saw-1-waiting', 'saw-2-sent', 'saw-3-takenBack', 'saw-4-recalled', 'saw-5-ended', 'saw-closing',
    ]);
  });

  it('tell apart what serves every child, what is of one request, and what is not known yet', async () => {
    const { vault, child, recipient } = await begun();
    expect((await pieces(vault, { kind: 'notice', child: child.id })).every(({ of }) => of === 'house')).toBe(true);
    const general = await pieces(vault, request(child));
    expect(general.filter(({ of }) => of === 'request')).toEqual([]);
    expect(general.filter(({ of }) => of === 'notYet').length).toBeGreaterThan(2);
    const { summary } = await compose(vault, child, recipient);
    const own = await pieces(vault, request(child, summary));
    expect(own.filter(({ of }) => of === 'notYet')).toEqual([]);
    expect(own.filter(({ of }) => of === 'request').map(({ text }) => text).join()).toMatch(/Ms\. Rivera.*It can help the judge/s);
    expect(own.filter(({ of }) => of === 'house').map(({ text }) => text).join()).not.toMatch(/Rivera|judge know/);
    expect(own.filter(({ of }) => of === 'handOver').length).toBeGreaterThan(0);
  });

  it.each(bands)('are all that she hears on the way to her answer and after it, but what tells a time, in band %s', async (band) => {
    const { clinic, vault, child, recipient } = await begun();
    valueOf(await vault.changeChild(child.id, { codeName: 'Wren', emblem: 'kite', band, language: 'en', interpreter: false }));
    const ask = await compose(vault, child, recipient);
    const known = new Set((await pieces(vault, request(child, ask.summary))).map(({ text }) => text));
    const ids = new Set(valueOf(await vault.openChild(child.id)).summaries[0]!.summary.sentences.map(({ id }) => String(id)));
    const room = valueOf(await clinic.handOver(vault, ask));
    const unknown = new Set<string>();
    const listen = ({ ok, value: step }: Awaited<ReturnType<typeof room.step>> & { readonly ok: true }) => {
      for (const { name } of ok ? heardOn(step) : []) if (!known.has(name) && !ids.has(name)) unknown.add(name);
    };
    const listening: typeof room = {
      step: async () => { const step = await room.step(); if (step.ok) listen(step); return step; },
      act: async (act) => { const step = await room.act(act); if (step.ok) listen(step); return step; },
    };
    await walkThrough(listening, { kind: 'request', band, answer: 'yes', wrong: { key: 'canSayNo', times: 1 } });
    expect(unknown.size).toBeGreaterThan(0);
    expect([...unknown].filter((name) => !/\d/.test(name))).toEqual([]);
  });

  it('need a clinician whom the words can name, and a child and a summary that are there', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const child = await other(vault);
    expect(await vault.voices(request(child))).toEqual({ ok: false, problem: { type: 'invalid', field: 'clinician', why: 'empty' } });
    await furnish(vault);
    for (const of of [{ kind: 'notice', child: 'f'.repeat(32) as ChildId } as const, request(child, 'f'.repeat(32) as SummaryId)]) {
      expect(await vault.voices(of)).toEqual({ ok: false, problem: { type: 'notFound' } });
    }
    expect(await vault.voices({ kind: 'other', child: child.id } as never)).toMatchObject({ problem: { type: 'invalid' } });
  });
});

describe('a recording', () => {
  it('is heard again, told of, replaced and thrown away', async () => {
    const { clinic, vault, notice } = await begun();
    const text = await first(vault, notice);
    expect(await vault.hearVoice(notice, text)).toEqual({ ok: false, problem: { type: 'notFound' } });
    expect(valueOf(await vault.keepVoice(notice, { text, speaker: luz, sound: someSound('one') }))).toEqual({ speaker: luz, at: clinic.now, seconds: 4 });
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.hearVoice(notice, text))).toEqual(someSound('one').bytes);
    expect((await pieces(again, notice)).filter(({ recorded }) => recorded)).toMatchObject([{ text, recorded: { speaker: luz, seconds: 4 } }]);
    valueOf(await again.keepVoice(notice, { text, speaker: ana, sound: someSound('two') }));
    expect(valueOf(await again.hearVoice(notice, text))).toEqual(someSound('two').bytes);
    expect(await rowsOf('drafts')).toHaveLength(1);
    valueOf(await again.dropVoice(notice, text));
    valueOf(await again.dropVoice(notice, text));
    expect(await again.hearVoice(notice, text)).toEqual({ ok: false, problem: { type: 'notFound' } });
    expect(await rowsOf('drafts')).toEqual([]);
  });

  it('of the house serves every child of the language; of a request only hers; of other words nobody', async () => {
    const { vault, child, recipient, notice } = await begun();
    const text = await first(vault, notice);
    valueOf(await vault.keepVoice(notice, { text, speaker: ana, sound: someSound('house') }));
    const [finch, mam] = [await other(vault), await other(vault, 'mam')];
    expect((await vault.hearVoice({ kind: 'notice', child: finch.id }, text)).ok).toBe(true);
    expect((await vault.hearVoice({ kind: 'notice', child: mam.id }, text)).ok).toBe(false);
    const { summary } = await compose(vault, child, recipient);
    const hers = (await pieces(vault, request(child, summary))).find(({ of }) => of === 'request')!.text;
    valueOf(await vault.keepVoice(request(child, summary), { text: hers, speaker: luz, sound: someSound('hers') }));
    const same = await compose(vault, finch, recipient);
    expect(await vault.hearVoice(request(finch, same.summary), hers)).toEqual({ ok: false, problem: { type: 'notFound' } });
    valueOf(await vault.setFacility({ ...valueOf(await vault.facility()), clinician: 'Beatriz' }));
    expect((await pieces(vault, notice)).filter(({ recorded, text: each }) => recorded && each.includes('Beatriz'))).toEqual([]);
  });

  it('of what is not known yet, or is no text of the walk, is refused', async () => {
    const { vault, child, recipient, notice } = await begun();
    const { summary } = await compose(vault, child, recipient);
    const asked = request(child, summary);
    const texts = await pieces(vault, asked);
    const refused = [texts.find(({ of }) => of === 'handOver')!.text, (await pieces(vault, request(child))).find(({ of }) => of === 'notYet')!.text, 'She was told to say yes.'];
    for (const text of refused) {
      expect(await vault.keepVoice(asked, { text, speaker: ana, sound: someSound('x') })).toEqual({ ok: false, problem: { type: 'notFound' } });
    }
    expect(await vault.keepVoice(notice, { text: texts.find(({ of }) => of === 'request')!.text, speaker: ana, sound: someSound('x') })).toMatchObject({ ok: false });
    expect(await rowsOf('drafts')).toHaveLength(1);
  });

  it('is of a known type and a bounded length, by an adult with a name', async () => {
    const { vault, notice } = await begun();
    const text = await first(vault, notice);
    const good = { text, speaker: ana, sound: someSound('x') };
    const { sound } = good;
    const bad: readonly [string, unknown][] = [
      ['bytes', { ...good, sound: { ...sound, bytes: new Uint8Array(9000) } }],
      ['bytes', { ...good, sound: { ...sound, type: 'audio/ogg' } }],
      ['bytes', { ...good, sound: { ...sound, bytes: new Uint8Array(0) } }],
      ['bytes', { ...good, sound: { ...sound, bytes: [0x1a, 0x45, 0xdf, 0xa3] } }],
      ['bytes', { ...good, sound: someSound('x', { length: 180 * 1024 + 1 }) }],
      ['type', { ...good, sound: { ...sound, type: 'audio/wav' } }],
      ['seconds', { ...good, sound: { ...sound, seconds: 0 } }],
      ['seconds', { ...good, sound: { ...sound, seconds: 61 } }],
      ['seconds', { ...good, sound: { ...sound, seconds: 1.5 } }],
      ['who', { ...good, speaker: { by: 'clinician', who: ' ' } }],
      ['by', { ...good, speaker: { by: 'child', who: 'Wren' } }],
    ];
    for (const [field, voice] of bad) expect(await vault.keepVoice(notice, voice as never)).toMatchObject({ ok: false, problem: { type: 'invalid', field } });
    for (const type of ['audio/webm', 'audio/ogg', 'audio/mp4'] as const) {
      const longest = someSound('x', { type, length: 180 * 1024 });
      valueOf(await vault.keepVoice(notice, { ...good, sound: { ...longest, seconds: 60 } }));
      expect(valueOf(await vault.hearVoice(notice, text))).toEqual(longest.bytes);
    }
  });

  it('lies sealed, counts as no draft, and no moved row of it opens as another', async () => {
    const { vault, notice } = await begun();
    const [one, two] = await pieces(vault, notice);
    const drafts = async () => valueOf(await vault.caseload()).children[0]?.drafts;
    for (const [place, piece] of [one, two].entries()) valueOf(await vault.keepVoice(notice, { text: piece!.text, speaker: ana, sound: someSound(`voice ${place}`) }));
    expect(await drafts()).toBe(0);
    const rows = await rowsOf('drafts');
    for (const [, sealed] of rows) expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/voice \d|Ana|audio/);
    await replaceRows('drafts', rows.map(([key], place) => [key, rows[1 - place]![1]] as const));
    for (const piece of [one, two]) expect(await vault.hearVoice(notice, piece!.text)).toEqual({ ok: false, problem: { type: 'notFound' } });
    expect(valueOf(await vault.checkVault())).toMatchObject({ recordings: 0, damagedRecordings: 2, drafts: 0, damagedDrafts: 0 });
    await replaceRows('drafts', rows);
    expect(valueOf(await vault.checkVault())).toMatchObject({ recordings: 2, damagedRecordings: 0 });
  });

  it('comes back from a backup, the house\'s and hers, and damages no draft there', async () => {
    const { clinic, vault, child, recipient, notice } = await begun();
    const text = await first(vault, notice);
    valueOf(await vault.keepVoice(notice, { text, speaker: ana, sound: someSound('house') }));
    const { summary } = await compose(vault, child, recipient);
    const asked = request(child, summary);
    const hers = (await pieces(vault, asked)).find(({ of }) => of === 'request')!.text;
    valueOf(await vault.keepVoice(asked, { text: hers, speaker: luz, sound: someSound('hers') }));
    const spoken = valueOf(await vault.keepRendering(child.id, { text: 'She came.', rendering: '', speaker: luz, sound: someSound('said') }));
    const { file } = valueOf(await vault.makeBackup());
    await clinic.end();
    const elsewhere = new Clinic();
    const there = elsewhere.start();
    await elsewhere.look(there);
    valueOf(await there.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
    expect(valueOf(await there.hearVoice(notice, text))).toEqual(someSound('house').bytes);
    expect(valueOf(await there.hearVoice(asked, hers))).toEqual(someSound('hers').bytes);
    expect(valueOf(await there.hearRendering(child.id, spoken.sound))).toEqual(someSound('said').bytes);
    expect(valueOf(await there.checkVault())).toMatchObject({ recordings: 3, damagedRecordings: 0, drafts: 1, damagedDrafts: 0, strangers: 0 });
  });

  it('outlives the renewal of all keys, sealed anew under the new ones', async () => {
    const { clinic, vault, child, notice } = await begun();
    const texts = (await pieces(vault, notice)).map(({ text }) => text).slice(0, 20);
    for (const text of texts) valueOf(await vault.keepVoice(notice, { text, speaker: ana, sound: someSound(text.slice(0, 40)) }));
    const spoken = valueOf(await vault.keepRendering(child.id, { text: 'She came.', rendering: '', speaker: luz, sound: someSound('said') }));
    const before = new Set((await rowsOf('drafts')).map(([, sealed]) => sealed.join()));
    const { ask, words } = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
    await vi.waitFor(async () => expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(0), { timeout: 20_000 });
    const after = (await rowsOf('drafts')).map(([, sealed]) => sealed.join());
    expect(after).toHaveLength(21);
    expect(after.filter((row) => before.has(row))).toEqual([]);
    const again = await clinic.reopen(vault);
    for (const text of texts) expect(valueOf(await again.hearVoice(notice, text))).toEqual(someSound(text.slice(0, 40)).bytes);
    expect(valueOf(await again.hearRendering(child.id, spoken.sound))).toEqual(someSound('said').bytes);
  });
});

describe('the child\'s room', () => {
  it('is given the recordings of each step with it, and the errand leaves none behind', async () => {
    const { clinic, vault, child, notice } = await begun();
    const [screen] = await pieces(vault, notice);
    const page = valueOf(await vault.voices(notice));
    const [question, , option] = page.cards.find(({ group }) => group === 'questions')!.pieces;
    for (const piece of [screen, question, option]) valueOf(await vault.keepVoice(notice, { text: piece!.text, speaker: ana, sound: someSound(piece!.text.slice(0, 30)) }));
    const room = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    const begin = valueOf(await room.step());
    expect([...begin.sounds]).toEqual([[screen!.text, someSound(screen!.text.slice(0, 30)).bytes]]);
    let step = begin;
    while (step.show.type === 'story') step = valueOf(await room.act({ do: 'next' }));
    expect([...step.sounds.keys()]).toEqual([question!.text]);
    expect([...valueOf(await room.act({ do: 'told' })).sounds.keys()].sort()).toEqual([question!.text, option!.text].sort());
    for (const [, sealed] of await rowsOf('errand')) expect(new TextDecoder('latin1').decode(sealed)).not.toContain(screen!.text.slice(0, 30));
    expect((await rowsOf('errand')).length).toBeGreaterThan(4);
    const back = await clinic.unlock();
    expect(back.unlocked.problems).toEqual([]);
    expect(await rowsOf('errand')).toEqual([]);
    expect((await back.vault.hearVoice(notice, screen!.text)).ok).toBe(true);
  });

  it('goes on where one of its recordings is lost or damaged, and every act counts', async () => {
    const { clinic, vault, child, notice } = await begun();
    const texts = (await pieces(vault, notice)).slice(0, 3).map(({ text }) => text);
    for (const text of texts) valueOf(await vault.keepVoice(notice, { text, speaker: ana, sound: someSound(text.slice(0, 30)) }));
    const line = new MessageChannel();
    const handed = new Promise<MessageEvent>((resolve) => { line.port2.onmessage = resolve; });
    valueOf(await vault.handOver({ kind: 'notice', child: child.id, attestation }, line.port1));
    const rows = await rowsOf('errand');
    expect(rows).toHaveLength(5);
    await replaceRows('errand', rows.filter((_, place) => place !== 2).map(([key, row], place) => [key, place === 2 ? row.with(200, row[200]! ^ 1) : row] as const));
    const room = valueOf(await clinic.porter((await handed).data));
    const step = valueOf(await room.step());
    expect(step.sounds.size).toBe(0);
    expect(valueOf(await room.act({ do: 'next' })).sounds.size).toBe(0);
    expect(valueOf(await room.act({ do: 'next' })).sounds.size).toBe(1);
    line.port1.close();
    line.port2.close();
    expect((await clinic.unlock()).unlocked).toMatchObject({ settled: { kind: 'notice', answered: false }, problems: [] });
  });
});
