import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DraftSlot } from '../../../src/core/DraftSlot.ts';
import type { ChildId, SummaryId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { countDrafts, readDrafts } from '../../../src/vault/books/readDrafts.ts';
import { dropDraft, saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { asShelf } from '../../../src/vault/books/Shelf.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

const note: DraftSlot = { wing: 'private', of: 'note' };
const problem = (type: string) => ({ ok: false, problem: expect.objectContaining({ type }) as unknown });
let vault: Awaited<ReturnType<typeof freshShelf>>;
let child: ChildId;
let other: ChildId;

beforeEach(async () => {
  vault = await freshShelf();
  [child, other] = [await vault.addChild('Blue Heron'), await vault.addChild('Red Fox')];
});

const save = (of: ChildId, slot: DraftSlot, body: string, seconds = 1) => saveDraft(vault.shelf, of, { at: at(seconds), slot, body });
const bodies = async (of: ChildId) => valueOf(await readDrafts(vault.shelf, of)).drafts.map(({ body }) => body);

describe('a draft', () => {
  it('of every slot is read back, newest first, by its child alone', async () => {
    const slots: DraftSlot[] = [
      note, { wing: 'private', of: 'amendment', number: 3 }, { wing: 'record', of: 'amendment', number: 3 },
      { wing: 'record', of: 'progress' }, { wing: 'record', of: 'session' }, { wing: 'record', of: 'summary', id: newId<SummaryId>() },
    ];
    for (const [place, slot] of slots.entries()) valueOf(await save(child, slot, `body ${place}`, place));
    valueOf(await save(other, note, 'another child\'s'));
    const { drafts, damaged } = valueOf(await readDrafts(vault.shelf, child));
    expect(drafts.map(({ slot }) => slot)).toEqual([...slots].reverse());
    expect(drafts.map(({ at: when }) => when)).toEqual(slots.map((_, place) => at(place)).reverse());
    expect(damaged).toBe(0);
    expect(valueOf(await countDrafts(vault.shelf))).toEqual(new Map([[child, 6], [other, 1]]));
    expect(await bodies(other)).toEqual(['another child\'s']);
  });

  it('takes the place of the one before, and the shelf is not written', async () => {
    const { epoch } = vault.shelf.state.root;
    valueOf(await save(child, note, 'I a'));
    valueOf(await save(child, note, 'I am'));
    expect(await bodies(child)).toEqual(['I am']);
    expect(vault.disk.drafts.size).toBe(1);
    expect(vault.shelf.state.root.epoch).toBe(epoch);
    expect(valueOf(await vault.reopen()).state.root.epoch).toBe(epoch);
  });

  it('goes in the same write as the entry it became, or stays', async () => {
    valueOf(await save(child, note, 'I am'));
    const finish = () => commit(vault.shelf, () => ok({
      at: at(2), entries: [{ book: { book: 'private', child }, entry: { text: 'I am' } }], doneDrafts: [{ child, slot: note }],
    }));
    vault.refuse({ type: 'storageFull' });
    expect(await finish()).toEqual(problem('storageFull'));
    vault.refuse(null);
    expect(await bodies(child)).toEqual(['I am']);
    valueOf(await finish());
    expect(await bodies(child)).toEqual([]);
  });

  it('is thrown away when asked, and only it', async () => {
    valueOf(await save(child, note, 'one'));
    valueOf(await save(child, { wing: 'record', of: 'progress' }, 'two'));
    valueOf(await dropDraft(vault.shelf, child, note));
    valueOf(await dropDraft(vault.shelf, child, note));
    expect(await bodies(child)).toEqual(['two']);
  });

  it('that was moved to another child or slot, or cut, does not open and is counted', async () => {
    valueOf(await save(child, note, 'hers'));
    valueOf(await save(other, note, 'his'));
    const { drafts } = vault.disk;
    const [one, two] = [...drafts.keys()] as [string, string];
    const [hers, his] = [drafts.get(one)!, drafts.get(two)!];
    drafts.set(one, his);
    drafts.set(two, hers);
    expect(valueOf(await readDrafts(vault.shelf, child))).toEqual({ drafts: [], damaged: 1 });
    drafts.set(one, hers.subarray(0, 90));
    drafts.set(two, his);
    expect(valueOf(await readDrafts(vault.shelf, child)).damaged + valueOf(await readDrafts(vault.shelf, other)).damaged).toBe(1);
  });

  it('is refused for no child, past its length, and after another took over', async () => {
    expect(await save(newId<ChildId>(), note, 'x')).toEqual(problem('notFound'));
    const cutOff = newId<ChildId>();
    valueOf(await addChildKeys(vault.keyFiles, vault.held, cutOff));
    expect(await save(cutOff, note, 'x')).toEqual(problem('notFound'));
    expect(await save(child, note, 'x'.repeat(300_000))).toEqual(problem('entryTooLong'));
    valueOf(await commit(valueOf(await vault.reopen()), () => ok({ at: at(9), takeFence: true })));
    expect(await save(child, note, 'late')).toEqual(problem('takenOver'));
    expect(vault.disk.drafts.size).toBe(0);
  });

  it('that was thrown away while it was looked for is none', async () => {
    for (const body of ['one', 'two']) valueOf(await save(child, { wing: 'private', of: 'amendment', number: body.length }, body));
    valueOf(await save(child, note, 'three'));
    const { shelf } = vault;
    const { store } = shelf;
    const meanwhile = { ...store, readDrafts: async (ids: readonly Uint8Array[]) => ok(valueOf(await store.readDrafts(ids)).map((row, place) => (place === 0 ? null : row))) };
    const { drafts, damaged } = valueOf(await readDrafts(asShelf({ ...shelf, store: meanwhile }), child));
    expect([drafts.length, damaged]).toEqual([1, 0]);
  });

  it('is counted for nobody where there is none', async () => {
    expect(valueOf(await countDrafts(vault.shelf))).toEqual(new Map());
    valueOf(await save(child, note, 'x'));
    expect(valueOf(await countDrafts(vault.shelf))).toEqual(new Map([[child, 1], [other, 0]]));
  });

  it('shows no slot, no child and no word', async () => {
    valueOf(await save(child, note, 'the river was loud'));
    const [[id, sealed]] = [...vault.disk.drafts] as [[string, Uint8Array]];
    expect(id).toHaveLength(64);
    expect(id).not.toContain(child);
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('river');
  });
});
