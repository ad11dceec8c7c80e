import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import type { ErrandId, VaultId } from '../../../src/core/Id.ts';
import { errandKeys, openActs, openPlan, sealAct, sealPlan } from '../../../src/vault/seal/errandRows.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { id, noon, requestPlan } from '../../core/somePlan.ts';

beforeAll(ready);

const place = { vault: id<VaultId>(1), errand: requestPlan.id };
const next: ChildAct = { do: 'next' };

function laid(count: number, keys = errandKeys(randomBytes(32), place)) {
  const plan = sealPlan(requestPlan, keys);
  let before = plan.link;
  const rows = Array.from({ length: count }, (_, number) => {
    const sealed = sealAct({ number, at: noon, before, act: next }, keys);
    before = sealed.link;
    return sealed.row;
  });
  return { keys, plan, rows, last: before };
}

describe('an errand on disk', () => {
  it('opens as it was laid', () => {
    const { keys, plan, rows, last } = laid(5);
    expect(openPlan(plan.row, keys)).toEqual({ plan: requestPlan, link: plan.link });
    const opened = openActs(rows, plan.link, keys);
    expect(opened?.acts.map(({ number, act }) => [number, act])).toEqual(rows.map((_, number) => [number, next]));
    expect(opened?.link).toBe(last);
    expect(openActs([], plan.link, keys)).toEqual({ acts: [], link: plan.link });
  });

  it('ends where its last rows are gone, and is nothing where one between is', () => {
    const { keys, plan, rows } = laid(6);
    fc.assert(fc.property(fc.nat(5), (n) => {
      expect(openActs(rows.slice(0, n), plan.link, keys)?.acts).toHaveLength(n);
      if (n < 5) expect(openActs(rows.toSpliced(n, 1), plan.link, keys)).toBeNull();
    }));
  });

  it('is nothing once rows were swapped, doubled, changed, or put in from elsewhere', () => {
    const { keys, plan, rows } = laid(5);
    const others = laid(5, keys);
    const strangers = laid(5);
    expect(openActs([rows[1]!, rows[0]!, ...rows.slice(2)], plan.link, keys)).toBeNull();
    expect(openActs([...rows, rows[4]!], plan.link, keys)).toBeNull();
    expect(openActs(rows.with(2, rows[2]!.with(100, rows[2]![100]! ^ 1)), plan.link, keys)).toBeNull();
    expect(openActs(rows.with(2, strangers.rows[2]!), plan.link, keys)).toBeNull();
    expect(openActs(rows, 'another plan', keys)).toBeNull();
    // Sealed by the same errand's key, but not after what came before.
    const forged = sealAct({ number: 2, at: noon, before: 'ff'.repeat(32), act: next }, keys).row;
    expect(openActs(rows.with(2, forged), plan.link, keys)).toBeNull();
    expect(openActs(others.rows, others.plan.link, keys)?.acts).toHaveLength(5);
  });

  it('does not open as another errand, of another vault, or under another key', () => {
    const { plan } = laid(0);
    const key = randomBytes(32);
    const mine = laid(0, errandKeys(key, place));
    expect(openPlan(mine.plan.row, errandKeys(key, place))).not.toBeNull();
    expect(openPlan(mine.plan.row, errandKeys(key, { ...place, errand: id<ErrandId>(99) }))).toBeNull();
    expect(openPlan(mine.plan.row, errandKeys(key, { ...place, vault: id<VaultId>(99) }))).toBeNull();
    expect(openPlan(plan.row, errandKeys(key, place))).toBeNull();
  });
});
