import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { SealedConsent } from '../../../src/core/Consent.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { hashOf } from '../../../src/vault/consent/signConsent.ts';
import { verifyConsent } from '../../../src/vault/consent/verifyConsent.ts';
import { fromBase64url } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { wholeSummary } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { luz, someSound } from './someSound.ts';
import { spoken } from './spoken.ts';
import { walkThrough } from './walkThrough.ts';

const texts = ['She came each week.', 'She sleeps better now.', 'She draws.'];

const consentOf = async (vault: VaultContract, child: Awaited<ReturnType<typeof spoken>>['child']): Promise<SealedConsent> => {
  const { record } = valueOf(await vault.openChild(child.id));
  const found = record.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry.consent] : []));
  return found[0]!;
};

describe('a recorded rendering', () => {
  it('counts as one, until a word, the language or the sentence is another', async () => {
    const { vault, child, card, summary } = await spoken(texts);
    expect(card.problem).toBeNull();
    const [one] = summary.sentences;
    const save = (change: object) => vault.saveSummary(child.id, { ...summary, ...change }).then((saved) => valueOf(saved).problem);
    const other = (change: object) => ({ sentences: summary.sentences.with(0, { ...one!, ...change }) });
    const missing = { type: 'renderingMissing', sentence: one!.id };
    expect(await save(other({ text: 'She came each month.' }))).toEqual(missing);
    expect(await save(other({ text: ' She  came each week. ' }))).toBeNull();
    expect(await save(other({ recorded: null }))).toEqual(missing);
    expect(await save(other({ rendering: 'Typed since.' }))).toBeNull();
    expect(await save({ attested: null })).toEqual({ type: 'renderingNotAttested' });
    valueOf(await vault.saveSummary(child.id, summary));
    valueOf(await vault.changeChild(child.id, { codeName: 'Wren', emblem: 'kite', band: 'A', language: 'es', interpreter: true }));
    expect(valueOf(await vault.openChild(child.id)).summaries[0]?.problem).toEqual(missing);
  });

  it('is heard in the room, and a yes binds it: what she struck is in no part of it', async () => {
    const { clinic, vault, child, asked } = await spoken(texts);
    const room = valueOf(await clinic.handOver(vault, asked));
    let step = valueOf(await room.step());
    while (step.show.type === 'story' && !step.show.summary) step = valueOf(await room.act({ do: 'next' }));
    const sentences = step.show.type === 'story' ? step.show.summary! : [];
    expect(sentences.map(({ spoken: is, rendering }) => [is, rendering])).toEqual(texts.map((text) => [true, text]));
    expect(sentences.map(({ id }) => step.sounds.get(id))).toEqual(texts.map((text) => someSound(text).bytes));
    await walkThrough(room, { kind: 'request', band: 'A', answer: 'yes', strike: [texts[1]!] });
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
    const consent = await consentOf(again, child);
    const sounds = consent.evidence.recorded!.map((each) => each!.sound);
    expect(consent.face.words.map(({ text }) => text)).toEqual([texts[0], texts[2]]);
    expect(consent.evidence.recorded).toMatchObject([{ speaker: luz, seconds: 4 }, { speaker: luz, seconds: 4 }]);
    for (const [place, sound] of sounds.entries()) expect(valueOf(await again.hearRendering(child.id, sound))).toEqual(someSound([texts[0]!, texts[2]!][place]!).bytes);

    const key = fromBase64url(consent.publicKey);
    expect(verifyConsent(consent, key)).not.toBeNull();
    const { renderings, salt } = consent.evidence;
    expect(consent.face.renderings).toBe(hashOf({ renderings, recorded: sounds, salt }));
    const swapped = { ...consent, evidence: { ...consent.evidence, recorded: consent.evidence.recorded!.toReversed() } };
    expect(verifyConsent(swapped, key)).toBeNull();
    const { recorded: _, ...without } = consent.evidence;
    expect(verifyConsent({ ...consent, evidence: without }, key)).toBeNull();
  });

  it('stays for as long as a summary or a yes names it, and not longer', async () => {
    const { clinic, vault, child, summary, asked } = await spoken(texts);
    const sounds = summary.sentences.map(({ recorded }) => recorded!.sound);
    const there = async (from: VaultContract) => Promise.all(sounds.map(async (sound) => (await from.hearRendering(child.id, sound)).ok));
    valueOf(await vault.saveSummary(child.id, { ...summary, sentences: summary.sentences.slice(0, 2) }));
    expect(await there(vault)).toEqual([true, true, true]);
    valueOf(await vault.sweepRenderings(child.id));
    expect(await there(vault)).toEqual([true, true, false]);
    await walkThrough(valueOf(await clinic.handOver(vault, asked)), { kind: 'request', band: 'A', answer: 'yes', strike: [texts[1]!] });
    const { vault: again } = await clinic.unlock();
    valueOf(await again.sweepRenderings(child.id));
    expect(await there(again)).toEqual([true, false, false]);
    const other = wholeSummary(valueOf(await again.newSummary(child.id)), valueOf(await again.recipients())[0]!, texts);
    valueOf(await again.saveSummary(child.id, { ...other, sentences: summary.sentences.slice(0, 1) }));
    valueOf(await again.dropSummary(child.id, other.id));
    expect(await there(again)).toEqual([true, false, false]);
  });

  it('of a summary that was thrown away goes with it; where something cannot be read, nothing goes', async () => {
    const { vault, child, summary } = await spoken(texts);
    const all = await rowsOf('drafts');
    expect(all).toHaveLength(4);
    const others = await rowsOf('drafts');
    await replaceRows('drafts', others.map(([key, row]) => [key, row.length < 10_000 ? row.with(100, row[100]! ^ 1) : row] as const));
    valueOf(await vault.sweepRenderings(child.id));
    expect(await rowsOf('drafts')).toHaveLength(4);
    await replaceRows('drafts', all);
    valueOf(await vault.dropSummary(child.id, summary.id));
    expect(await rowsOf('drafts')).toEqual([]);
  });

  it('that is gone from the disk keeps a request from being handed over, unless it was typed as well', async () => {
    const { clinic, vault, summary, child, asked } = await spoken(texts);
    const [one] = summary.sentences;
    const rows = await rowsOf('drafts');
    await replaceRows('drafts', rows.filter(([, row]) => row.length < 10_000));
    expect(await vault.handOver(asked, new MessageChannel().port1)).toEqual({ ok: false, problem: { type: 'renderingMissing', sentence: one!.id } });
    const typed: Summary = { ...summary, sentences: await Promise.all(summary.sentences.map(async ({ text, ...each }) => {
      const rendering = `You hear: ${text}`;
      return { ...each, text, rendering, recorded: valueOf(await vault.keepRendering(child.id, { text, rendering, speaker: luz, sound: someSound(text) })) };
    })) };
    valueOf(await vault.saveSummary(child.id, typed));
    await replaceRows('drafts', (await rowsOf('drafts')).filter(([, row]) => row.length < 10_000));
    const room = valueOf(await clinic.handOver(vault, asked));
    expect((await walkThrough(room, { kind: 'request', band: 'A', answer: 'yes' })).show.type).toBe('ended');
    expect((await clinic.unlock()).unlocked.settled).toMatchObject({ consent: expect.any(String) as string });
  });

  it('stands for no words but those it was recorded for, whatever the summary says', async () => {
    const { clinic, vault, child, summary, asked } = await spoken(texts);
    const [one, two, three] = summary.sentences;
    const save = (rendering: string) => {
      const { of } = one!.recorded!;
      const lent = { ...one!, rendering, recorded: { ...two!.recorded!, of: { ...of, rendering } } };
      return vault.saveSummary(child.id, { ...summary, sentences: [lent, two!, three!] });
    };
    expect(valueOf(await save('')).problem).toBeNull();
    expect(await vault.handOver(asked, new MessageChannel().port1)).toEqual({ ok: false, problem: { type: 'renderingMissing', sentence: one!.id } });
    valueOf(await save('Typed.'));
    const room = valueOf(await clinic.handOver(vault, asked));
    await walkThrough(room, { kind: 'request', band: 'A', answer: 'yes' });
    const { evidence } = await consentOf((await clinic.unlock()).vault, child);
    expect(evidence.recorded?.map((each) => each?.sound ?? null)).toEqual([null, two!.recorded!.sound, three!.recorded!.sound]);
  });

  it('is asked for by its hash alone', async () => {
    const { vault, child, summary } = await spoken(texts);
    expect(await vault.hearRendering(child.id, '../x')).toMatchObject({ problem: { type: 'invalid' } });
    expect(await vault.hearRendering(child.id, '0'.repeat(64))).toEqual({ ok: false, problem: { type: 'notFound' } });
    const other = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'kite', band: 'A', language: 'en', interpreter: false }));
    expect(await vault.hearRendering(other.id, summary.sentences[0]!.recorded!.sound)).toEqual({ ok: false, problem: { type: 'notFound' } });
  });
});
