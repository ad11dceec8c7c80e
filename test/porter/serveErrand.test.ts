import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildAct } from '../../src/core/Errand.ts';
import type { VaultId } from '../../src/core/Id.ts';
import { after, minute } from '../../src/core/Instant.ts';
import { ok, type Result } from '../../src/core/Result.ts';
import { openErrand } from '../../src/porter/openErrand.ts';
import { readAct } from '../../src/porter/readAct.ts';
import { serveErrand } from '../../src/porter/serveErrand.ts';
import { errandKeys, errandPlaces, openActs, sealPlan } from '../../src/vault/seal/errandRows.ts';
import { randomBytes, ready } from '../../src/vault/sodium.ts';
import type { ErrandStore } from '../../src/vault/store/errandStore.ts';
import type { ErrandRow } from '../../src/vault/store/Store.ts';
import { id, noon, requestPlan, sentences } from '../core/somePlan.ts';
import { valueOf } from '../vault/valueOf.ts';

beforeAll(ready);

const next: ChildAct = { do: 'next' };

/** The child's room over rows in memory. */
async function room() {
  const keys = errandKeys(randomBytes(32), { vault: id<VaultId>(1), errand: requestPlan.id });
  const plan = sealPlan(requestPlan, keys);
  const rows: ErrandRow[] = [{ number: errandPlaces.key, sealed: new Uint8Array(3) }, { number: errandPlaces.plan, sealed: plan.row }];
  const state = { clock: noon, taken: false, refuses: null as Result<never> | null };
  const store: ErrandStore = {
    readAll: () => Promise.resolve(ok([...rows])),
    append: (row) => {
      if (state.refuses) return Promise.resolve(state.refuses as never);
      rows.push(row);
      return Promise.resolve(ok(null));
    },
    close: () => undefined,
  };
  const serving = { keys, store, now: () => state.clock, taken: () => state.taken };
  const reopen = async () => serveErrand(valueOf(await openErrand(store, keys)), serving);
  const kept = () => openActs(rows.slice(errandPlaces.acts).map(({ sealed }) => sealed), plan.link, keys);
  return { porter: await reopen(), reopen, rows, state, kept, store, keys };
}

describe('the porter', () => {
  it('has each act on disk before it answers, at its own time', async () => {
    const { porter, rows, state, kept } = await room();
    expect(valueOf(await porter.step()).show).toMatchObject({ type: 'story', id: 'who' });
    expect(rows).toHaveLength(2);
    state.clock = after(noon, minute);
    expect(valueOf(await porter.act(next)).show).toMatchObject({ id: 'what' });
    expect(rows).toHaveLength(3);
    expect(kept()?.acts).toMatchObject([{ number: 0, at: after(noon, minute), act: next }]);
  });

  it('says not now to what is not possible here, and keeps nothing of it', async () => {
    const { porter, rows } = await room();
    const refused: readonly unknown[] = [
      { do: 'keep' }, { do: 'choose', answer: 'yes' }, { do: 'strike', sentence: sentences[0]!.id }, { do: 'pickDay', day: 'week' },
      { do: 'fly' }, { do: 'pickDay', day: 'never' }, { do: 'option' }, { do: 'strike', sentence: 'x' }, { do: 'strikePart', section: 'sessions' }, { do: 'strikePart', section: 'private' }, null, 'next', undefined, [], { do: ['next'] },
    ];
    for (const act of refused) expect(await porter.act(act as ChildAct)).toEqual({ ok: false, problem: { type: 'notNow' } });
    expect(rows).toHaveLength(2);
    expect(valueOf(await porter.step()).show).toMatchObject({ id: 'who' });
  });

  it('stands still when the disk refuses, and goes on when it takes again', async () => {
    const { porter, state, kept } = await room();
    state.refuses = { ok: false, problem: { type: 'storageFull' } };
    expect(await porter.act(next)).toEqual({ ok: false, problem: { type: 'storageFull' } });
    expect(valueOf(await porter.step()).show).toMatchObject({ id: 'who' });
    state.refuses = null;
    expect(valueOf(await porter.act(next)).show).toMatchObject({ id: 'what' });
    expect(kept()?.acts).toHaveLength(1);
  });

  it('does taps one after the other, however fast they come', async () => {
    const { porter, kept } = await room();
    const answers = await Promise.all([porter.act(next), porter.act(next), porter.act({ do: 'keep' }), porter.act(next)]);
    expect(answers.map(({ ok: done }) => done)).toEqual([true, true, false, true]);
    expect(kept()?.acts.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  it('stands where she stood when it is opened again', async () => {
    const { porter, reopen } = await room();
    for (let n = 0; n < 3; n += 1) valueOf(await porter.act(next));
    const step = valueOf(await porter.step());
    expect(valueOf(await (await reopen()).step())).toEqual(step);
  });

  it('lets go when another window has taken the vault over', async () => {
    const { porter, state, rows } = await room();
    state.taken = true;
    expect(await porter.act(next)).toEqual({ ok: false, problem: { type: 'takenOver' } });
    expect(rows).toHaveLength(2);
  });

  it('does not open an errand whose chain is not whole', async () => {
    const { porter, rows, store, keys } = await room();
    for (let n = 0; n < 3; n += 1) valueOf(await porter.act(next));
    rows.splice(3, 1);
    expect(await openErrand(store, keys)).toEqual({ ok: false, problem: { type: 'noErrand' } });
    rows.splice(0);
    expect(await openErrand(store, keys)).toEqual({ ok: false, problem: { type: 'noErrand' } });
  });
});

describe('readAct', () => {
  it('makes an act anew from known fields only', () => {
    expect(readAct({ do: 'next', extra: 'words' })).toEqual({ do: 'next' });
    expect(readAct({ do: 'option', option: 'a', sentence: 'b' })).toEqual({ do: 'option', option: 'a' });
    expect(readAct({ do: 'option', option: 'x'.repeat(81) })).toBeNull();
    expect(readAct({ do: 'choose', answer: '\ud800' })).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(() => readAct(value)).not.toThrow(); }));
  });
});
