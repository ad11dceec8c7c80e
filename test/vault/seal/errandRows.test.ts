import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, type Canonical } from '../../../src/core/canonicalJson.ts';
import type { ChildAct } from '../../../src/core/Errand.ts';
import type { ErrandId, SentenceId, VaultId } from '../../../src/core/Id.ts';
import { utf8 } from '../../../src/vault/seal/bytes.ts';
import { errandKeys, openActs, openPlan, sealAct, sealPlan, type ErrandKeys, type KeptAct } from '../../../src/vault/seal/errandRows.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { fromHex, keyedHash, randomBytes, ready, toHex } from '../../../src/vault/sodium.ts';
import { id, noon, noticePlan, requestPlan } from '../../core/somePlan.ts';
import { flipBit } from '../flippedBits.ts';

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

  it('opens whatever she did, in her order', () => {
    const ids = fc.nat(9).map((n) => id<SentenceId>(n));
    const acts = fc.oneof(
      fc.constantFrom<ChildAct>({ do: 'next' }, { do: 'back' }, { do: 'keep' }, { do: 'stop' }), ids.map((sentence): ChildAct => ({ do: 'strike', sentence })),
      fc.string({ unit: 'binary' }).map((text): ChildAct => ({ do: 'choose', answer: text.toWellFormed() })),
    );
    const keys = errandKeys(randomBytes(32), place);
    fc.assert(fc.property(fc.array(acts, { maxLength: 6 }), (did) => {
      let before = sealPlan(requestPlan, keys).link;
      const first = before;
      const kept = did.map((act, number): KeptAct => ({ number, at: noon, before: '', act }));
      const rows = kept.map((each) => {
        const sealed = sealAct({ ...each, before }, keys);
        before = sealed.link;
        return sealed.row;
      });
      expect(openActs(rows, first, keys)?.acts.map(({ act }) => act)).toEqual(did);
    }), { numRuns: 50 });
    for (const plan of [requestPlan, noticePlan]) expect(openPlan(sealPlan(plan, keys).row, keys)?.plan).toEqual(plan);
  }, 60_000);

  it('is nothing with any bit of its plan or of an act flipped', () => {
    const { keys, plan, rows } = laid(3);
    fc.assert(fc.property(fc.nat(plan.row.length * 8 - 1), fc.nat(2), fc.nat(), (bit, act, actBit) => {
      expect(openPlan(flipBit(plan.row, bit), keys)).toBeNull();
      const flipped = flipBit(rows[act]!, actBit % (rows[act]!.length * 8));
      expect(openActs(rows.with(act, flipped), plan.link, keys)).toBeNull();
    }), { numRuns: 300 });
  }, 60_000);

  // As docs/formats.md says they are sealed.
  const forged = (kind: 'errandPlan' | 'errandAct', number: number, value: unknown, keys: ErrandKeys) => sealRow(
    utf8(JSON.stringify(value)), { kind, vault: place.vault, branch: null, wing: 'record', book: fromHex(place.errand), number, version: 0, generation: 1 }, keys.seal,
  );

  it('opens by its place, and by what it says itself, and as nothing where the two differ', () => {
    const { keys } = laid(0);
    const { link } = sealPlan(requestPlan, keys);
    const plan = { ...requestPlan };
    expect(openPlan(forged('errandPlan', 0, plan, keys), keys)?.plan).toEqual(plan);
    expect(openPlan(forged('errandPlan', 0, { ...plan, id: id<ErrandId>(99) }, keys), keys)).toBeNull();
    expect(openPlan(forged('errandPlan', 1, plan, keys), keys)).toBeNull();
    expect(openPlan(forged('errandAct', 0, plan, keys), keys)).toBeNull();
    const act = { number: 0, at: noon, before: link, act: next };
    expect(openActs([forged('errandAct', 0, act, keys)], link, keys)?.acts).toEqual([act]);
    expect(openActs([forged('errandAct', 0, { ...act, number: 1 }, keys)], link, keys)).toBeNull();
    expect(openActs([forged('errandAct', 1, act, keys)], link, keys)).toBeNull();
    expect(openActs([forged('errandPlan', 0, act, keys)], link, keys)).toBeNull();
  });

  it('is nothing where what was sealed is no plan and no act', () => {
    const { keys, plan } = laid(0);
    for (const none of [null, 7, 'plan', [], {}]) {
      expect(openPlan(forged('errandPlan', 0, none, keys), keys)).toBeNull();
      expect(openActs([forged('errandAct', 0, none, keys)], plan.link, keys)).toBeNull();
    }
  });

  it('is linked by the keyed hash of what was sealed', () => {
    const { keys, plan } = laid(0);
    const hashed = (value: Canonical) => toHex(keyedHash(32, utf8(canonicalJson(value)), keys.rows));
    expect(plan.link).toBe(hashed(requestPlan));
    const act = { number: 0, at: noon, before: plan.link, act: next };
    expect(sealAct(act, keys).link).toBe(hashed(act));
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
