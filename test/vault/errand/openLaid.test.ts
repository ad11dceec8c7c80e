import { beforeAll, describe, expect, it } from 'vitest';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import type { BranchId, ChildId, ErrandId, VaultId } from '../../../src/core/Id.ts';
import { openErrandKey, sealErrandKey } from '../../../src/vault/errand/errandKey.ts';
import { layErrand } from '../../../src/vault/errand/layErrand.ts';
import { openLaid } from '../../../src/vault/errand/openLaid.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { errandKeys, openPlan, sealAct } from '../../../src/vault/seal/errandRows.ts';
import type { Identity } from '../../../src/vault/seal/Identity.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { fromHex, randomBytes, ready } from '../../../src/vault/sodium.ts';
import type { ErrandRow } from '../../../src/vault/store/Store.ts';
import { id, noon, requestPlan } from '../../core/somePlan.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

/** An errand laid for one of two children, and she did this much of it. */
async function laid(did = 3, plan: Partial<ErrandPlan> = {}) {
  const { held, shelf, addChild, renewKeys, keyFiles } = await freshShelf();
  const [child, sibling] = [await addChild('Wren'), await addChild('Lark')];
  const { fence } = shelf.state.root;
  const keys = valueOf(recordKeys(held, child));
  const whole = { ...requestPlan, child, ...plan } as ErrandPlan;
  const { rows: sealed, key } = layErrand(held, whole, { keys, fence });
  const own = errandKeys(key, { vault: held.vault, errand: whole.id });
  let before = openPlan(sealed[1]!.sealed, own)?.link ?? '';
  const acts = Array.from({ length: did }, (_, number): ErrandRow => {
    const act = sealAct({ number, at: noon, before, act: { do: 'next' } }, own);
    before = act.link;
    return { number: number + 2, sealed: act.row };
  });
  const rows = [...sealed, ...acts];
  const open = (of: readonly ErrandRow[] = rows, who: ChildId = child) => openLaid(shelf.held, shelf.state, who, of, noon);
  return { held, shelf, keyFiles, child, sibling, keys, fence, whole, key, rows, open, renewKeys: () => renewKeys() };
}

describe('an errand that is out', () => {
  it('comes back as it was laid, with all she did', async () => {
    const { held, child, whole, rows, open } = await laid();
    expect(rows.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
    expect(open()).toMatchObject({ held, plan: whole, begun: true, at: noon, child: { card: { id: child } } });
    expect(open()?.acts?.map(({ number, act }) => [number, act])).toEqual([0, 1, 2].map((number) => [number, { do: 'next' }]));
  });

  it('comes back once the keys were renewed', async () => {
    const { open, renewKeys, whole } = await laid(1);
    await renewKeys();
    expect(open()).toMatchObject({ plan: whole, begun: true });
  });

  it('has begun with her first act, be it damaged, and not before', async () => {
    const { rows, open } = await laid(1);
    expect(open(rows.slice(0, 2))).toMatchObject({ acts: [], begun: false });
    expect(open([rows[0]!, rows[1]!, { number: 2, sealed: new Uint8Array(9) }])).toMatchObject({ acts: null, begun: true });
  });

  it('is nothing without its key or its plan, or for a child who is not on the shelf', async () => {
    const { rows, open } = await laid();
    for (const left of [[], rows.slice(0, 1), rows.slice(1), rows.toSpliced(1, 1)]) expect(open(left)).toBeNull();
    expect(open(rows, id<ChildId>(99))).toBeNull();
  });

  it('is nothing for a child who has keys and is not on the shelf', async () => {
    const { held, shelf, keyFiles } = await laid();
    const swept = newId<ChildId>();
    valueOf(await addChildKeys(keyFiles, held, swept));
    const { rows } = layErrand(held, { ...requestPlan, child: swept }, { keys: valueOf(recordKeys(held, swept)), fence: shelf.state.root.fence });
    expect(openLaid(held, shelf.state, swept, rows, noon)).toBeNull();
  });

  it('is nothing for a child on the shelf whose keys do not open', async () => {
    const { held, shelf, child, rows, open } = await laid();
    const { open: file } = held;
    held.open = { ...file, body: { ...file.body, children: file.body.children.filter((each) => each.child !== child) } };
    expect(shelf.held).toBe(held);
    expect(open(rows)).toBeNull();
  });

  it('is nothing for another child, nor one whose plan is for another child', async () => {
    const { sibling, rows, open } = await laid();
    expect(open(rows, sibling)).toBeNull();
    const swapped = await laid(0, { child: id<ChildId>(50) });
    expect(swapped.open()).toBeNull();
  });

  it('is nothing after the next unlocking', async () => {
    const { shelf, open } = await laid();
    expect(open()).not.toBeNull();
    shelf.state = { ...shelf.state, root: { ...shelf.state.root, fence: shelf.state.root.fence + 1 } };
    expect(open()).toBeNull();
  });
});

describe('an errand\'s key', () => {
  it('opens in its place and in no other', async () => {
    const { held, child, sibling, keys, fence, whole, key, rows } = await laid();
    const row = rows[0]!.sealed;
    const place = { child, fence };
    expect(openErrandKey(held, place, row, keys)).toEqual(errandKeys(key, { vault: held.vault, errand: whole.id }));
    expect(openErrandKey(held, { child: sibling, fence }, row, keys)).toBeNull();
    expect(openErrandKey(held, { child, fence: fence + 1 }, row, keys)).toBeNull();
    expect(openErrandKey({ ...held, vault: id<VaultId>(1) }, place, row, keys)).toBeNull();
    expect(openErrandKey({ ...held, branch: id<BranchId>(1) }, place, row, keys)).toBeNull();
    expect(openErrandKey(held, place, row, valueOf(recordKeys(held, sibling)))).toBeNull();
  });

  it('is 32 bytes and the errand\'s id, and nothing of another length', async () => {
    const { held, child, keys, fence } = await laid();
    const identity: Identity<'errandKey'> = {
      kind: 'errandKey', vault: held.vault, branch: held.branch, wing: 'record', book: fromHex(child), number: fence, version: 0, generation: keys.generation,
    };
    for (const length of [0, 16, 32, 47, 49, 60]) {
      expect(openErrandKey(held, { child, fence }, sealRow(randomBytes(length), identity, keys.seal), keys)).toBeNull();
    }
    expect(openErrandKey(held, { child, fence }, sealRow(new Uint8Array(48), identity, keys.seal), keys)).toMatchObject({ errand: '0'.repeat(32) });
    const errand = { id: id<ErrandId>(3), key: randomBytes(32) };
    expect(openErrandKey(held, { child, fence }, sealErrandKey(held, { child, fence }, errand, keys), keys)).toMatchObject({ errand: errand.id });
  });
});
