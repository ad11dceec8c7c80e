import { describe, expect, it } from 'vitest';
import type { ErrandHandedOver } from '../../../src/bridge/PorterContract.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { SentenceId, SummaryId } from '../../../src/core/Id.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish, wholeSummary } from './clinic.ts';
import { KilledClinic } from './KilledClinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { ana, luz, someSound } from './someSound.ts';
import { walkThrough } from './walkThrough.ts';

const texts = ['She came each week.', 'She sleeps better now.', 'She draws.'];

/** A request whose renderings were recorded, and typed as well if `typed` says how. */
async function spoken<Of extends Clinic>(typed: (text: string) => string = () => '', clinic = new Clinic() as Of) {
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault, 'A');
  const bare = wholeSummary(valueOf(await vault.newSummary(child.id)), recipient, texts);
  const sentences = [];
  for (const { text } of bare.sentences) {
    const rendering = typed(text);
    const recorded = valueOf(await vault.keepRendering(child.id, { text, rendering, speaker: luz, sound: someSound(text) }));
    sentences.push({ id: newId<SentenceId>(), section: 'progress' as const, text, rendering, recorded });
  }
  const summary: Summary = { ...bare, sentences };
  valueOf(await vault.saveSummary(child.id, summary));
  const asked = { kind: 'request', child: child.id, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' } as const;
  const walk = async (answer: string, strike: readonly string[] = []) => {
    await walkThrough(valueOf(await clinic.handOver(vault, asked)), { kind: 'request', band: 'A', answer, strike });
    return (await clinic.unlock()).vault;
  };
  return { clinic, vault, child, recipient, summary, asked, walk };
}

const evidenceOf = async (vault: VaultContract, { id }: Child) =>
  valueOf(await vault.openChild(id)).record.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry.consent.evidence] : []))[0]!;

/** Records one text that tells of this request alone. Whether it is still there. */
async function tell(vault: VaultContract, child: Child, summary: SummaryId) {
  const of = { kind: 'request', child: child.id, summary } as const;
  const pieces = valueOf(await vault.voices(of)).cards.flatMap((card) => card.pieces);
  const { text } = pieces.find((piece) => piece.of === 'request')!;
  valueOf(await vault.keepVoice(of, { text, speaker: luz, sound: someSound(text) }));
  return async (from: VaultContract) => (await from.hearVoice(of, text)).ok;
}

describe('what was recorded for a request', () => {
  it('goes with the sentence that she struck, as the yes is taken in', async () => {
    const { child, summary, walk } = await spoken();
    const again = await walk('yes', [texts[1]!]);
    const there = await Promise.all(summary.sentences.map(async ({ recorded }) => (await again.hearRendering(child.id, recorded!.sound)).ok));
    expect(there).toEqual([true, false, true]);
  });

  it('goes with the sentence that she struck also where the tablet dies once the yes is taken in', async () => {
    const { clinic, child, summary, vault, asked } = await spoken(undefined, new KilledClinic());
    await walkThrough(valueOf(await clinic.handOver(vault, asked)), { kind: 'request', band: 'A', answer: 'yes', strike: [texts[1]!] });
    const states = await clinic.during(async () => { valueOf(await (await clinic.unlock()).vault.lock(null)); });
    const lying: (readonly boolean[])[] = [];
    for (const state of states) {
      await clinic.putBack(state);
      if ((await rowsOf('errand')).length > 0) continue;
      const { vault: again } = await clinic.unlock();
      lying.push(await Promise.all(summary.sentences.map(async ({ recorded }) => (await again.hearRendering(child.id, recorded!.sound)).ok)));
      valueOf(await again.lock(null));
    }
    expect(lying.length).toBeGreaterThan(1);
    for (const each of lying) expect(each).toEqual([true, false, true]);
  });

  it('of who asks and why goes with the summary, and stays with another that still says it', async () => {
    const { vault, child, recipient, summary, walk } = await spoken();
    const isThere = await tell(vault, child, summary.id);
    const { summary: other } = await compose(vault, child, recipient);
    const again = await walk('no');
    expect(await isThere(again)).toBe(true);
    valueOf(await again.dropSummary(child.id, other));
    expect(await isThere(again)).toBe(true);
    expect((await rowsOf('drafts')).length).toBe(5);
    valueOf(await again.dropSummary(child.id, summary.id));
    expect(await rowsOf('drafts')).toEqual([]);
  });

  it('goes when its child is opened, where the tablet died between throwing the summary away and its recordings', async () => {
    const { clinic, child, summary, vault } = await spoken(undefined, new KilledClinic());
    await tell(vault, child, summary.id);
    const states = await clinic.during(async () => { valueOf(await vault.dropSummary(child.id, summary.id)); });
    valueOf(await vault.lock(null));
    const left: [whole: boolean, before: number, after: number][] = [];
    for (const state of states) {
      await clinic.putBack(state);
      const before = (await rowsOf('drafts')).length;
      const { vault: again } = await clinic.unlock();
      const { summaries } = valueOf(await again.openChild(child.id));
      valueOf(await again.lock(null));
      left.push([summaries.length > 0, before, (await rowsOf('drafts')).length]);
    }
    expect(left).toContainEqual([false, 4, 0]);
    for (const [whole, , after] of left) expect(after).toBe(whole ? 5 : 0);
  });

  it('of who asks and why goes with a yes', async () => {
    const { vault, child, summary, walk } = await spoken();
    await tell(vault, child, summary.id);
    await walk('yes');
    expect(await rowsOf('drafts')).toHaveLength(3);
  });
});

describe('a yes to what was recorded', () => {
  it('says of no recording that did not go along', async () => {
    const { vault, child, walk } = await spoken((text) => `You hear: ${text}`);
    await replaceRows('drafts', (await rowsOf('drafts')).filter(([, row]) => row.length < 10_000));
    const evidence = await evidenceOf(await walk('yes'), child);
    expect(evidence.renderings).toEqual(texts.map((text) => `You hear: ${text}`));
    expect(evidence.recorded).toBeUndefined();
    expect(vault).toBeDefined();
  });

  it('says who spoke out of the sealed recording, whatever the page says', async () => {
    const { vault, child, summary, walk } = await spoken();
    const sentences = summary.sentences.map((each) => ({ ...each, recorded: { ...each.recorded!, speaker: ana, seconds: 9 } }));
    valueOf(await vault.saveSummary(child.id, { ...summary, sentences }));
    const { recorded } = await evidenceOf(await walk('yes'), child);
    expect(recorded).toMatchObject(texts.map(() => ({ speaker: luz, seconds: 4 })));
  });

  it('is not asked for where a rendering that is only spoken was lost before her room opened', async () => {
    const { clinic, vault, asked } = await spoken();
    const line = new MessageChannel();
    const handed = new Promise<ErrandHandedOver>((resolve) => { line.port2.onmessage = ({ data }) => resolve(data as ErrandHandedOver); });
    valueOf(await vault.handOver(asked, line.port1));
    const rows = await rowsOf('errand');
    const shut = { ok: false, problem: { type: 'noErrand' } };
    await replaceRows('errand', rows.slice(0, -1));
    expect(await clinic.porter(await handed)).toEqual(shut);
    await replaceRows('errand', rows.with(-1, [rows.at(-1)![0], rows.at(-1)![1].with(200, rows.at(-1)![1][200]! ^ 1)]));
    expect(await clinic.porter(await handed)).toEqual(shut);
    await replaceRows('errand', rows);
    expect((await clinic.porter(await handed)).ok).toBe(true);
    line.port1.close();
    line.port2.close();
  });
});
