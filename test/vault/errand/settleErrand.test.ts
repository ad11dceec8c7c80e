import { describe, expect, it } from 'vitest';
import type { ErrandHandedOver } from '../../../src/bridge/PorterContract.ts';
import type { ErrandAsked } from '../../../src/bridge/VaultContract.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { asId, type ErrandId, type VaultId } from '../../../src/core/Id.ts';
import { errandKeys, errandPlaces, openActs, openPlan, sealAct, sealPlan, type ErrandKeys } from '../../../src/vault/seal/errandRows.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from '../handlers/clinic.ts';
import { replaceRows, rowsOf } from '../handlers/disk.ts';
import { walkThrough } from '../handlers/walkThrough.ts';

type Request = Extract<ErrandPlan, { readonly kind: 'request' }>;

/** An errand she went through to a yes (or to the end of the notice), and the keys to it, as another version would have them. */
async function comeBack(kind: 'request' | 'notice' = 'request', leaveAfter = Infinity) {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const asked: ErrandAsked = kind === 'request' ? await compose(vault, child, recipient) : { kind, child: child.id, attestation };
  const line = new MessageChannel();
  const handing = new Promise<ErrandHandedOver>((resolve) => { line.port2.onmessage = ({ data }) => resolve(data as ErrandHandedOver); });
  valueOf(await vault.handOver(asked, line.port1));
  const handed = await handing;
  line.port1.close();
  const keys = errandKeys(handed.key.slice(), { vault: asId<VaultId>(handed.vault), errand: asId<ErrandId>(handed.errand) });
  const answer = kind === 'request' ? 'yes' : 'ok';
  await walkThrough(valueOf(await clinic.porter(handed)), { kind, band: 'B', answer, leaveAfter });
  return { clinic, child, recipient, asked, keys };
}

/** The same errand over another plan: every row sealed and chained as it should be. */
async function layOver(keys: ErrandKeys, change: (plan: ErrandPlan) => unknown): Promise<void> {
  const rows = await rowsOf('errand');
  const sealed = rows.map(([, row]) => row);
  const laid = openPlan(sealed[errandPlaces.plan]!, keys)!;
  const { acts } = openActs(sealed.slice(errandPlaces.acts), laid.link, keys)!;
  const plan = sealPlan(change(laid.plan) as ErrandPlan, keys);
  let before = plan.link;
  const over = acts.map((kept) => {
    const act = sealAct({ ...kept, before }, keys);
    before = act.link;
    return act.row;
  });
  const all = [sealed[errandPlaces.key]!, plan.row, ...over];
  await replaceRows('errand', all.map((row, number) => [number, row] as const));
}

const told = [{ type: 'errandUnreadable' }];

describe('an errand that cannot be judged', () => {
  const changes: readonly [string, (plan: Request) => unknown][] = [
    ['has a walk of another shape', ({ walk: { questions, ...walk }, ...plan }) => ({ ...plan, walk: { ...walk, asked: questions } })],
    ['has no walk', ({ walk: _, ...plan }) => plan],
    ['has a question of a kind that is not known', (plan) => ({ ...plan, walk: { ...plan.walk, questions: plan.walk.questions.map((each) => ({ ...each, kind: 'quiz' })) } })],
    ['would make a consent that could not be read again', (plan) => ({ ...plan, attestation: { ...plan.attestation, whoAsked: 'nobody knows' } })],
    ['has an end that throws', (plan) => ({ ...plan, offer: { ...plan.offer, waitUntil: 'tomorrow' } })],
  ];

  it.each(changes)('because it %s has broken off, and the vault opens', async (_name, change) => {
    const { clinic, child, asked, keys } = await comeBack();
    await layOver(keys, (plan) => change(plan as Request));
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: { kind: 'request', child: child.id, consent: null, askAgain: clinic.now }, problems: told });
    const page = valueOf(await vault.openChild(child.id));
    expect([page.consents, page.record]).toEqual([[], []]);
    expect(page.summaries[0]?.ask).toMatchObject({ problem: { type: 'reaskNeedsReason' } });
    expect(await rowsOf('errand')).toEqual([]);
    expect((await clinic.handOver(vault, { ...asked, whyAgain: 'it broke off' } as ErrandAsked)).ok).toBe(true);
  });

  it('and of which no screen was met is nothing, but is told', async () => {
    const { clinic, child, keys } = await comeBack('request', 0);
    await layOver(keys, ({ walk: _, ...plan }) => plan);
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: told });
    expect(valueOf(await vault.openChild(child.id)).summaries[0]?.ask).toEqual({ ok: true, value: null });
  });

  it('and of which no act is left may have lost a taking back, where it was who saw what and had one in it', async () => {
    const lines = async (takeBacks?: readonly unknown[]) => {
      const { clinic, child, keys } = await comeBack('request', 0);
      await layOver(keys, ({ walk: _, ...plan }) => ({ ...plan, kind: 'whoSaw', takeBacks }));
      const { vault, unlocked } = await clinic.unlock();
      const { lines } = valueOf(await vault.ledger());
      return { problems: unlocked.problems, hers: lines.some(({ act }) => act.act === 'errandLost' && act.child === child.id) };
    };
    const lost = { problems: [{ type: 'takingBackUnsure' }], hers: true };
    expect(await lines()).toEqual(lost);
    expect(await lines([{}])).toEqual(lost);
    expect(await lines([])).toEqual({ problems: [], hers: false });
  });

  it('is no notice given', async () => {
    const { clinic, child, keys } = await comeBack('notice');
    await layOver(keys, ({ walk: _, ...plan }) => plan);
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: { kind: 'notice', child: child.id, answered: false }, problems: told });
    expect(valueOf(await vault.openChild(child.id)).record).toEqual([]);
  });

  it('counts as it always did when nothing is changed', async () => {
    const { clinic, keys } = await comeBack();
    await layOver(keys, (plan) => plan);
    const { unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: { consent: expect.any(String) as string }, problems: [] });
  });
});

describe('an errand that cannot be read', () => {
  const ofNobody = (keys: ErrandKeys) => layOver(keys, (plan) => ({ ...plan, offer: {} }));
  const changes: readonly [string, (keys: ErrandKeys) => Promise<void>][] = [
    ['its plan tells no recipient', ofNobody],
    ['its plan is of a kind that is not known', (keys) => layOver(keys, (plan) => ({ ...plan, kind: 'question' }))],
    ['its plan is gone', async () => { await replaceRows('errand', (await rowsOf('errand')).filter(([key]) => key !== errandPlaces.plan)); }],
    ['its key is damaged', async () => { await replaceRows('errand', (await rowsOf('errand')).map(([key, row]) => [key, key === errandPlaces.key ? row.with(100, row[100]! ^ 1) : row] as const)); }],
  ];

  it.each(changes)('because %s is put aside, told once, and the vault goes on', async (_name, change) => {
    const { clinic, child, asked, keys } = await comeBack();
    await change(keys);
    const errand = await rowsOf('errand');
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: told });
    expect(await rowsOf('errand')).toEqual([]);
    const kept = new Set((await rowsOf('rows')).map(([, row]) => String(row)));
    // Where its plan says that it was a request, nothing of what she did stays: her strikes, or a no.
    const gone = errand.filter(([, row]) => !kept.has(String(row)));
    expect(gone).toEqual(change === ofNobody ? errand.slice(errandPlaces.acts) : []);
    expect(valueOf(await vault.openChild(child.id))).toMatchObject({ consents: [], record: [], summaries: [{ ask: { ok: true } }] });
    expect(valueOf(await vault.ledger()).brokenAt).toBeNull();
    valueOf(await vault.lock(null));
    const again = await clinic.unlock();
    expect(again.unlocked).toMatchObject({ settled: null, problems: [] });
    expect((await clinic.handOver(again.vault, asked)).ok).toBe(true);
  });

  it('because all of it is gone is told', async () => {
    const { clinic } = await comeBack();
    await replaceRows('errand', []);
    expect((await clinic.unlock()).unlocked).toMatchObject({ settled: null, problems: told });
  });
});
