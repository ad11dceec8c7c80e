import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { mendShelf } from '../../../src/vault/books/mendShelf.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { sealAnew } from '../../../src/vault/books/sealAnew.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { sealingOf } from '../../../src/vault/keys/HeldKeys.ts';
import { dropOlderKeys } from '../../../src/vault/keys/olderKeys.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf } from './freshShelf.ts';

beforeAll(ready);

const mend = (shelf: Shelf, epoch = 0) => mendShelf(shelf, { at: at(9), epoch, unnamed: (id, number) => childNamed(id, `Found ${number}`) });
const unlocked = (shelf: Shelf) => commit(shelf, () => ok({ at: at(2), takeFence: true }));

describe('mending', () => {
  it('does not write over what another window wrote since the damage was seen', async () => {
    const { shelf, disk, reopen } = await freshShelf();
    valueOf(await unlocked(shelf));
    const whole = disk.copy();
    disk.shelf.set('root', new Uint8Array(50));
    const damaged = valueOf(await reopen());
    disk.shelf = whole.shelf;
    const other = valueOf(await reopen());
    valueOf(await unlocked(other));
    const before = disk.copy();
    expect(await mend(damaged)).toMatchObject({ problem: { type: 'takenOver' } });
    expect(disk.shelf).toEqual(before.shelf);
  });

  it.each([['missing', null], ['of no bytes', new Uint8Array(0)], ['of one byte', new Uint8Array(1)]] as const)('stands in for a root that is %s', async (_, root) => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    await addChild('Wren');
    valueOf(await unlocked(shelf));
    if (root === null) disk.shelf.delete('root');
    else disk.shelf.set('root', root);
    const damaged = valueOf(await reopen());
    expect(damaged.state.whole).toBe(false);
    valueOf(await mend(damaged));
    const mended = valueOf(await reopen());
    expect([mended.state.whole, mended.state.pages.length]).toEqual([true, 1]);
    expect((await unlocked(mended)).ok).toBe(true);
  });

  it('is not waited for by what is being typed, until another window has mended', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    valueOf(await unlocked(shelf));
    disk.shelf.delete('root');
    const damaged = valueOf(await reopen());
    const other = valueOf(await reopen());
    const draft = { at: at(3), slot: { wing: 'private', of: 'note' }, body: 'I am' } as const;
    valueOf(await saveDraft(damaged, child, draft));
    expect(disk.drafts.size).toBe(1);
    valueOf(await mend(other));
    expect(await saveDraft(damaged, child, { ...draft, body: 'I am late' })).toEqual({ ok: false, problem: { type: 'takenOver' } });
    expect(await unlocked(damaged)).toMatchObject({ ok: false });
  });

  it('passes every fence there was, though a root from long before stands in for the lost one', async () => {
    const { shelf, disk, reopen } = await freshShelf();
    valueOf(await unlocked(shelf));
    const old = disk.shelf.get('root/previous')!;
    for (let n = 0; n < 5; n += 1) valueOf(await unlocked(shelf));
    const { fence, epoch } = shelf.state.root;
    disk.shelf.set('root/previous', old);
    disk.shelf.delete('root');
    const damaged = valueOf(await reopen());
    valueOf(await mend(damaged, epoch));
    expect(damaged.state.root.fence).toBeGreaterThan(fence);
  });

  it('puts aside what lay there as it was, and no renewing of the keys touches it: once the older are dropped nothing opens it', async () => {
    const { disk, addChild, reopen, renewKeys, keyFiles } = await freshShelf();
    await addChild('Wren');
    const rows = new Set(disk.rows.keys());
    const lay = disk.shelf.get('page/0')!;
    disk.shelf.set('page/0', lay.with(100, lay[100]! ^ 1));
    const mended = valueOf(await reopen());
    valueOf(await mend(mended));
    const aside = [...disk.rows].filter(([id]) => !rows.has(id));
    expect(aside.length).toBeGreaterThan(0);
    await renewKeys(mended);
    const steps = sealAnew(mended);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    const sealed = valueOf(step.value);
    expect(sealed.shelf).toBe(true);
    mended.held = valueOf(await dropOlderKeys(keyFiles, mended.held, sealed));
    for (const [id, row] of aside) expect(disk.rows.get(id)).toEqual(row);
    expect(aside.map(([, row]) => sealingOf(mended.held.shelf, row))).toEqual(aside.map(() => null));
  });
});
