import { describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { rowsOf } from './disk.ts';
import { luz, someSound } from './someSound.ts';
import { spoken } from './spoken.ts';
import { walkThrough } from './walkThrough.ts';

vi.setConfig({ testTimeout: 60_000 });

const texts = ['She came each week.', 'She sleeps better now.'];
const heldByLaw = { ok: false, problem: { type: 'heldByLaw' } };
const hold = (vault: VaultContract, child: ChildId | null, on = true) =>
  vault.setHold({ child, on, saidBy: 'Counsel', why: 'A demand is expected.' }).then(valueOf);

async function begun() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const { summary } = await compose(vault, child, recipient);
  return { clinic, vault, child, recipient, summary };
}

const summaryOf = async (vault: VaultContract, child: ChildId) => valueOf(await vault.openChild(child)).summaries[0]!.summary;
const emptied = (summary: Summary): Summary => ({ ...summary, sentences: summary.sentences.map((each) => ({ ...each, text: ' ', rendering: '' })) });

describe('under a hold, on her or on all', () => {
  it.each([['her', false], ['all', true]])('a summary can be written on, and not be emptied: on %s', async (_, onAll) => {
    const { clinic, vault, child } = await begun();
    await hold(vault, onAll ? null : child.id);
    const before = await summaryOf(vault, child.id);
    for (const empty of [emptied(before), { ...before, sentences: [] }]) {
      expect(await vault.saveSummary(child.id, empty)).toEqual(heldByLaw);
      const slot = { wing: 'record', of: 'summary', id: before.id } as const;
      expect(await vault.saveDraft({ child: child.id, slot, body: JSON.stringify(empty) })).toEqual(heldByLaw);
      expect(await summaryOf(vault, child.id)).toEqual(before);
    }
    const next = { ...before, sentences: before.sentences.slice(0, 1) };
    valueOf(await vault.saveSummary(child.id, next));
    expect(await summaryOf(vault, child.id)).toEqual(next);
    const again = await clinic.reopen(vault);
    await hold(again, onAll ? null : child.id, false);
    valueOf(await again.saveSummary(child.id, emptied(before)));
  });

  it('one that says nothing yet can be kept so', async () => {
    const { vault, child } = await begun();
    await hold(vault, child.id);
    const fresh = valueOf(await vault.newSummary(child.id));
    valueOf(await vault.saveSummary(child.id, { ...fresh, purpose: 'For school' }));
    valueOf(await vault.saveSummary(child.id, fresh));
  });

  it('what was recorded for her request can be neither thrown away nor recorded over', async () => {
    const { vault, child, summary } = await begun();
    const of = { kind: 'request', child: child.id, summary } as const;
    const pieces = valueOf(await vault.voices(of)).cards.flatMap((card) => card.pieces);
    const [one, other] = pieces.filter((piece) => piece.of === 'request').map(({ text }) => text) as [string, string];
    valueOf(await vault.keepVoice(of, { text: one, speaker: luz, sound: someSound('one') }));
    await hold(vault, child.id);
    expect(await vault.dropVoice(of, one)).toEqual(heldByLaw);
    expect(await vault.keepVoice(of, { text: one, speaker: luz, sound: someSound('over it') })).toEqual(heldByLaw);
    expect(valueOf(await vault.hearVoice(of, one))).toEqual(someSound('one').bytes);
    valueOf(await vault.keepVoice(of, { text: other, speaker: luz, sound: someSound('other') }));
    valueOf(await vault.saveSummary(child.id, { ...await summaryOf(vault, child.id), why: 'Another reason.' }));
    for (const { id } of valueOf(await vault.looseVoices(child.id))) expect(await vault.dropLooseVoice(child.id, id)).toEqual(heldByLaw);
    await hold(vault, child.id, false);
    for (const { id } of valueOf(await vault.looseVoices(child.id))) valueOf(await vault.dropLooseVoice(child.id, id));
  });

  it('what serves every child is kept by the hold on all alone', async () => {
    const { vault, child } = await begun();
    const of = { kind: 'notice', child: child.id } as const;
    const { text } = valueOf(await vault.voices(of)).cards[0]!.pieces[0]!;
    valueOf(await vault.keepVoice(of, { text, speaker: luz, sound: someSound('house') }));
    await hold(vault, null);
    expect(await vault.dropVoice(of, text)).toEqual(heldByLaw);
    await hold(vault, null, false);
    await hold(vault, child.id);
    valueOf(await vault.dropVoice(of, text));
  });

  it('a sentence that an adult takes out leaves what was recorded of it, until the hold is lifted', async () => {
    const { vault, child, summary } = await spoken(texts);
    await hold(vault, child.id);
    valueOf(await vault.saveSummary(child.id, { ...summary, sentences: summary.sentences.slice(1) }));
    valueOf(await vault.sweepRenderings(child.id));
    expect((await vault.hearRendering(child.id, summary.sentences[0]!.recorded!.sound)).ok).toBe(true);
    await hold(vault, child.id, false);
    valueOf(await vault.sweepRenderings(child.id));
    expect((await vault.hearRendering(child.id, summary.sentences[0]!.recorded!.sound)).ok).toBe(false);
  });

  it('what she strikes goes with her answer all the same', async () => {
    const { clinic, vault, child, summary, asked } = await spoken(texts);
    await hold(vault, child.id);
    const before = (await rowsOf('drafts')).length;
    await walkThrough(valueOf(await clinic.handOver(vault, asked)), { kind: 'request', band: 'A', answer: 'yes', strike: [texts[1]!] });
    const { vault: again } = await clinic.unlock();
    const heard = await Promise.all(summary.sentences.map(({ recorded }) => again.hearRendering(child.id, recorded!.sound)));
    expect(heard.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await rowsOf('drafts')).length).toBeLessThan(before);
  });
});
