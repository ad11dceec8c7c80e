import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { openLeaf, plateIds, type OpenedLeaf } from '../../../src/vault/books/leaf.ts';
import { bookRows } from '../../../src/vault/books/bookRows.ts';
import { openBook, type OpenBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { booksOf } from '../../../src/vault/books/Shelf.ts';
import { openVolume } from '../../../src/vault/books/volume.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { openStore } from '../../../src/vault/store/openStore.ts';
import { Clinic, compose, furnish, passphrase } from '../../vault/handlers/clinic.ts';
import { walkThrough } from '../../vault/handlers/walkThrough.ts';
import { quickKdf } from '../../vault/keys/kdfInProcess.ts';
import { fakeFolders } from '../../vault/store/fakeFolders.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { putState, same, takeState, type DiskState, type Tablet } from './DiskState.ts';

/** What a row of a book is, and what is lost with it: entries by `child/book/number`. */
export type NamedRow = { readonly kind: 'leaf' | 'volume' | 'plate'; readonly book: string; readonly entries: readonly string[]; readonly open: OpenBook; readonly number: number };

/** A vault with everything in it, an errand out, and all that was ever at a place before; and rows of another vault. */
export type Besieged = {
  readonly tablet: Tablet;
  readonly vault: string;
  readonly state: DiskState;
  /** What lay at a place before, oldest first, without what lies there now. */
  readonly versions: ReadonlyMap<string, readonly unknown[]>;
  readonly other: DiskState;
  readonly rows: ReadonlyMap<string, NamedRow>;
  readonly held: HeldKeys;
};

/** Makes one with so many notes, on two tablets, over two lives, two branches and two generations of keys. */
export async function makeBesieged(notes: number, atEnd: (work: () => void | Promise<void>) => void): Promise<Besieged> {
  await ready();
  const folders = fakeFolders({ atEnd });
  const other = await makeOther(folders);
  const first = await makeFirst(folders, notes >> 1);
  const tablet: Tablet = { clinic: new Clinic(atEnd), folders };
  const vault = tablet.clinic.start();
  folders.putBack(new Map());
  valueOf(await vault.restoreBackup({ file: first.file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
  const id = first.vault;
  const seen = new Map<string, unknown[]>();
  const remember = async (only?: Parameters<typeof takeState>[2]) => {
    for (const [place, value] of await takeState(tablet, id, only)) {
      const before = seen.get(place) ?? [];
      if (!before.some((each) => same(each, value))) seen.set(place, [...before, value]);
    }
  };
  const small = ['shelf', 'drafts', 'errand'] as const;
  const goOn = async (worker: VaultContract, of: string) => {
    for (let n = 0; n < notes >> 2; n += 1) {
      tablet.clinic.pass(60_000 + of.length);
      await write(worker, first.children, { of, n });
      await remember(small);
    }
    await draft(worker, first.children[0]!, of);
    await remember();
  };
  await remember();
  const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
  valueOf(await vault.confirmNewWords(drawn.ask.map((place) => ({ place, word: drawn.words[place] ?? '' }))));
  while (valueOf(await vault.standing()).booksUnderOldKeys > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  // One life is lived and then put back as a whole, so that its rows bear the very names of those that are written instead.
  await tablet.clinic.end();
  const before = await takeState(tablet, id);
  await goOn((await tablet.clinic.unlock()).vault, 'another life');
  await tablet.clinic.end();
  await putState(tablet, id, before);
  await goOn((await tablet.clinic.unlock()).vault, 'this life');
  await tablet.clinic.end();
  const { vault: last } = await tablet.clinic.unlock();
  for (const child of first.children.slice(0, 3)) await write(last, [child], { of: 'the day after', n: 0 });
  await draft(last, first.children[0]!, 'last');
  await remember();
  await handOut({ clinic: tablet.clinic, vault: last, child: first.children[1]!, remember });
  await tablet.clinic.end();
  const state = await takeState(tablet, id);
  const { rows, held } = await nameRows(id as VaultId);
  const versions = new Map([...seen].map(([place, all]) => [place, all.filter((each) => !same(each, state.get(place)))]));
  return { tablet, vault: id, state, versions, other, rows, held };
}

type Made = { readonly vault: string; readonly children: readonly ChildId[]; readonly file: Blob };

/** The first tablet: twelve children, one of them with a yes that stands, another with a no. */
async function makeFirst(folders: Tablet['folders'], notes: number): Promise<Made> {
  folders.putBack(new Map());
  const clinic = new Clinic(() => undefined);
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const children = [child];
  for (let n = 1; n < 12; n += 1) {
    children.push(valueOf(await vault.addChild({ codeName: `Bird ${n}`, emblem: 'owl', band: 'B', language: 'en', interpreter: false })));
  }
  const ids = children.map(({ id }) => id);
  for (let n = 0; n < notes; n += 1) await write(vault, ids, { of: 'first', n });
  valueOf(await vault.addNote(child.id, { title: 'Long', text: 'a long night '.repeat(25_000) }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'a long week '.repeat(4_000) }));
  let open = vault;
  for (const [place, answer] of [[0, 'yes'], [2, 'no']] as const) {
    const hers = children[place]!;
    await walkThrough(valueOf(await clinic.handOver(open, await compose(open, hers, recipient))), { kind: 'request', band: 'B', answer });
    open = (await clinic.unlock()).vault;
  }
  const { file, checkpoint } = valueOf(await open.makeBackup());
  valueOf(await open.backupSaved(checkpoint));
  const made = { vault: valueOf(await open.lookIntoBackup(file)).vault, children: ids, file };
  await clinic.end();
  return made;
}

/** Another vault, smaller, with a row of each kind. */
async function makeOther(folders: Tablet['folders']): Promise<DiskState> {
  const tablet: Tablet = { clinic: new Clinic(() => undefined), folders };
  const vault = await tablet.clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  for (let n = 0; n < 50; n += 1) await write(vault, [child.id], { of: 'other', n });
  valueOf(await vault.addNote(child.id, { title: 'Long', text: 'a long night '.repeat(25_000) }));
  await draft(vault, child.id, 'other');
  const { file } = valueOf(await vault.makeBackup());
  const id = valueOf(await vault.lookIntoBackup(file)).vault;
  await walkThrough(valueOf(await tablet.clinic.handOver(vault, await compose(vault, child, recipient))), { kind: 'request', band: 'B', answer: 'yes' });
  await tablet.clinic.end();
  return takeState(tablet, id);
}

/** Most notes go to the first child, so that her books have volumes and others' have none. */
async function write(vault: VaultContract, children: readonly ChildId[], { of, n }: { readonly of: string; readonly n: number }): Promise<void> {
  const child = children[n % 3 === 0 ? (n / 3) % children.length : 0]!;
  if (n % 4 === 3) valueOf(await vault.addRecord(child, { kind: 'progress', form: 'free', text: `${of} ${n} `.repeat(60) }));
  else valueOf(await vault.addNote(child, { title: `Day ${n}`, text: `${of} ${n} `.repeat(60) }));
}

async function draft(vault: VaultContract, child: ChildId, of: string): Promise<void> {
  const slots = [{ wing: 'private', of: 'note' }, { wing: 'private', of: 'amendment', number: 2 }, { wing: 'record', of: 'progress' }] as const;
  for (const slot of slots) valueOf(await vault.saveDraft({ child, slot, body: `{"text":"${of}"}` }));
}

/** The tablet is handed to a child who says yes, and comes back to nobody yet. An earlier errand of hers is remembered. */
async function handOut(out: { readonly clinic: Clinic; readonly vault: VaultContract; readonly child: ChildId; remember(): Promise<void> }): Promise<void> {
  const { clinic, child, remember } = out;
  const [recipient] = valueOf(await out.vault.recipients());
  const card = valueOf(await out.vault.openChild(child)).child;
  const asked = await compose(out.vault, card, recipient!);
  await walkThrough(valueOf(await clinic.handOver(out.vault, asked)), { kind: 'request', band: 'B', answer: 'yes', leaveAfter: 4 });
  await remember();
  const { vault } = await clinic.unlock();
  const again = { ...asked, whyAgain: 'a new date' };
  await walkThrough(valueOf(await clinic.handOver(vault, again)), { kind: 'request', band: 'B', answer: 'yes' });
  await remember();
}

/** Which row is what, by the keys. */
async function nameRows(vault: VaultId): Promise<Pick<Besieged, 'rows' | 'held'>> {
  const held = valueOf(await unlockWithPassphrase({ vault, keyFiles: openKeyFiles(vault), makeKdfWorker: quickKdf }, passphrase));
  const store = openStore(vault, held.open.file.database);
  const shelf = valueOf(await openShelf(held, store, () => undefined));
  const rows = new Map<string, NamedRow>();
  for (const { ref, end } of booksOf(shelf.state)) {
    const open = valueOf(openBook(held, ref, { branches: shelf.state.root.branches, parts: end.parts }));
    const places = bookRows(open, end);
    const sealed = valueOf(await store.readRows(places.map(({ id }) => id)));
    places.forEach(({ id, place }, at) => {
      const leaves = leavesIn(open, place, sealed[at] ?? null);
      const entry = (number: number) => `${ref.child ?? ''}/${ref.book}/${number}`;
      const named = { book: ref.book, open };
      rows.set(`rows/${toHex(id)}`, { ...named, kind: place.kind, number: place.number, entries: leaves.map(({ leaf }) => entry(leaf.number)) });
      for (const { leaf } of leaves) {
        for (const plate of plateIds(open, leaf)) rows.set(`rows/${toHex(plate)}`, { ...named, kind: 'plate', number: leaf.number, entries: [entry(leaf.number)] });
      }
    });
  }
  store.close();
  return { rows, held };
}

function leavesIn(open: OpenBook, place: { readonly kind: 'volume' | 'leaf'; readonly number: number }, row: Uint8Array | null): readonly OpenedLeaf[] {
  if (row === null) throw new Error('a vault that is whole has all its rows');
  const leaves = place.kind === 'volume' ? openVolume(open, place.number, row)?.leaves : [openLeaf(open, place.number, row)];
  return (leaves ?? []).filter((leaf) => leaf !== null);
}
