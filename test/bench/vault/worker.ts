import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Kept, PrivateEntry } from '../../../src/core/Entry.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { childrenOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { monotonic, now } from '../../../src/vault/clock.ts';
import { caseload } from '../../../src/vault/handlers/caseload.ts';
import { readPrivateEntry } from '../../../src/vault/handlers/readEntry.ts';
import type { OpenVault } from '../../../src/vault/handlers/Room.ts';
import { serveVault } from '../../../src/vault/handlers/serveVault.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { openStore } from '../../../src/vault/store/openStore.ts';
import { fillVault } from '../../fiction/fillVault.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { benchNotes, keptFiction } from '../benchNotes.ts';
import type { ListedNote } from '../Side.ts';
import { serveSide, timed } from '../serveSide.ts';
import { instantKdf } from './instantKdf.ts';

// Our side: the vault's own modules on the browser's own disk. Only Argon2id and the proof of containment are left out.

const passphrase = 'paper kite over quiet water';

function startVault(): VaultContract {
  return serveVault({
    contained: Promise.resolve({ contained: true }),
    sodium: ready(),
    events: { marker: () => undefined, mustLock: (why) => { throw new Error(`must lock: ${why}`); }, progress: () => undefined },
    makeKdfWorker: instantKdf,
    press: () => { throw new Error('nothing leaves a bench'); },
    now,
    elapsed: () => monotonic(),
  });
}

async function faceOf(vault: VaultContract) {
  const glance = await vault.look({ marker: null });
  if (glance.state !== 'ready') throw new Error(`the vault is ${glance.state}`);
  return glance.vault.id;
}

/** What is opened beneath the contract, so that one step can be measured alone. */
async function openBare(): Promise<{ readonly held: HeldKeys; readonly store: ReturnType<typeof openStore> }> {
  await ready();
  const id = await faceOf(startVault());
  const held = valueOf(await unlockWithPassphrase({ vault: id, keyFiles: openKeyFiles(id), makeKdfWorker: instantKdf }, passphrase));
  const store = openStore(id, held.open.file.database);
  valueOf(await store.readRows([new Uint8Array(16)]));
  return { held, store };
}

let bare: Awaited<ReturnType<typeof openBare>> | null = null;
let shelf: Shelf | null = null;

async function bareShelf(): Promise<Shelf> {
  bare ??= await openBare();
  shelf ??= valueOf(await openShelf(bare.held, bare.store, () => undefined));
  return shelf;
}

function childAt(open: Shelf, place: number): ChildId {
  const child = childrenOf(open.state)[place];
  if (child === undefined) throw new Error('no such child');
  return child.card.id;
}

async function readNotes(open: Shelf, place: number) {
  const book = valueOf(await readBook(open, { book: 'private', child: childAt(open, place) }, readPrivateEntry));
  if (book.damaged.length > 0) throw new Error('damaged');
  return book.entries;
}

function listed(entries: readonly Kept<PrivateEntry>[]): readonly ListedNote[] {
  return entries.slice(-50).reverse().map(({ entry }) => ({ title: 'title' in entry ? entry.title : '', letters: entry.text.length }));
}

serveSide({
  fill: async (asked) => {
    const fiction = keptFiction(asked);
    const vault = startVault();
    await vault.look({ marker: null });
    const made = valueOf(await vault.makeVault({ label: 'Bench', emblem: 'lamp', passphrase }));
    valueOf(await vault.confirmWords(made.ask.map((place) => ({ place, word: made.words[place] ?? '' }))));
    const id = await faceOf(vault);
    valueOf(await vault.lock(null));
    return timed(async () => {
      await fillVault({ shelf: await bareShelf(), keyFiles: openKeyFiles(id) }, fiction);
      return null;
    });
  },
  open: () => timed(async () => {
    await bareShelf();
    return null;
  }),
  saves: async (asked) => {
    const vault = startVault();
    await faceOf(vault);
    valueOf(await vault.unlock({ passphrase }));
    const { children } = valueOf(await vault.caseload());
    const took: number[] = [];
    for (const { child, title, text } of benchNotes(asked).fresh) {
      const id = children[child]?.child.id;
      if (id === undefined) throw new Error('no such child');
      took.push((await timed(async () => valueOf(await vault.addNote(id, { title, text })))).ms);
    }
    valueOf(await vault.lock(null));
    return took;
  },
  caseload: async () => {
    bare ??= await openBare();
    const { held, store } = bare;
    return timed(async () => {
      const open = valueOf(await openShelf(held, store, () => undefined));
      const { children } = valueOf(await caseload({ ledger: { shelf: open }, around: { now } } as OpenVault));
      return children.map(({ child }) => child.codeName);
    });
  },
  list: async (child) => {
    const open = await bareShelf();
    return timed(async () => listed(await readNotes(open, child)));
  },
  note: async (child, number) => {
    const open = await bareShelf();
    return timed(async () => (await readNotes(open, child))[number]?.entry.text ?? '');
  },
  more: {
    unlockToCaseload: async () => {
      await ready();
      const vault = startVault();
      await faceOf(vault);
      const done = await timed(async () => {
        valueOf(await vault.unlock({ passphrase }));
        return valueOf(await vault.caseload()).children.map(({ child }) => child.codeName);
      });
      valueOf(await vault.lock(null));
      return done;
    },
    openChild: async (place: number) => {
      const vault = startVault();
      await faceOf(vault);
      valueOf(await vault.unlock({ passphrase }));
      const child = valueOf(await vault.caseload()).children[place]?.child.id;
      if (child === undefined) throw new Error('no such child');
      const done = await timed(async () => {
        const { privateNotes } = valueOf(await vault.openChild(child));
        return listed(privateNotes);
      });
      valueOf(await vault.lock(null));
      return done;
    },
  },
});
