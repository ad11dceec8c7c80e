import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Kept, PrivateEntry } from '../../../src/core/Entry.ts';
import { ok } from '../../../src/core/Result.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { monotonic, now } from '../../../src/vault/clock.ts';
import { caseload } from '../../../src/vault/handlers/caseload.ts';
import type { OpenVault } from '../../../src/vault/handlers/Room.ts';
import { serveVault } from '../../../src/vault/handlers/serveVault.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { benchNotes } from '../benchNotes.ts';
import { serveSide, timed } from '../serveSide.ts';
import type { BenchAsked, ListedNote, Timed, WholeActs } from '../Side.ts';
import { openBare, readNotes, vaultOn, type BareVault } from './bareVault.ts';
import { instantKdf } from './instantKdf.ts';

// Our side: the vault's own modules on the browser's own disk. Only Argon2id and the proof of containment are left out.

const passphrase = 'paper kite over quiet water';
const nextPassphrase = 'quiet water under paper kite';

function startVault(): VaultContract {
  return serveVault({
    contained: Promise.resolve({ contained: true }),
    sodium: ready(),
    events: {
      marker: () => undefined,
      forget: () => undefined,
      mustLock: (why) => { throw new Error(`must lock: ${why}`); },
      progress: () => undefined,
      vaultsEnd: () => undefined,
    },
    makeKdfWorker: instantKdf,
    press: () => { throw new Error('nothing leaves a bench'); },
    pressRecall: () => { throw new Error('nothing leaves a bench'); },
    now,
    elapsed: () => monotonic(),
  });
}

let opened: Promise<BareVault> | null = null;
const bare = () => (opened ??= openBare(startVault(), passphrase));

/** An act of the contract in an open vault, which is locked after it. */
async function unlocked<T>(work: (vault: VaultContract) => Promise<T>, by = passphrase): Promise<T> {
  await ready();
  const vault = startVault();
  await vaultOn(vault);
  valueOf(await vault.unlock({ passphrase: by }));
  const done = await work(vault);
  valueOf(await vault.lock(null));
  return done;
}

let saving: Awaited<ReturnType<typeof beginSaving>> | null = null;

async function beginSaving(asked: BenchAsked) {
  await ready();
  const vault = startVault();
  await vaultOn(vault);
  valueOf(await vault.unlock({ passphrase }));
  return { vault, children: await childrenIn(vault), fresh: benchNotes(asked).fresh };
}

async function childrenIn(vault: VaultContract) {
  return valueOf(await vault.caseload()).children.map(({ child }) => child);
}

function listed(entries: readonly Kept<PrivateEntry>[]): readonly ListedNote[] {
  return entries.slice(-50).reverse().map(({ entry }) => ({ title: 'title' in entry ? entry.title : '', letters: entry.text.length }));
}

serveSide({
  restore: async (file) => {
    await ready();
    const vault = startVault();
    await vault.look({ marker: null });
    const { ms, value } = await timed(async () => valueOf(await vault.restoreBackup({ file, secret: { passphrase }, label: 'Bench', emblem: 'lamp' })));
    if (value.problems.length > 0) throw new Error('restored with problems');
    const { entries } = valueOf(await vault.standing());
    valueOf(await vault.lock(null));
    return { ms, value: entries };
  },
  open: () => timed(async () => {
    await (await bare()).shelf();
    return null;
  }),
  saves: async (asked, from, to) => {
    saving ??= await beginSaving(asked);
    const { vault, children, fresh } = saving;
    const took: number[] = [];
    for (const { child, title, text } of fresh.slice(from, to)) {
      const { id } = children[child] ?? {};
      if (id === undefined) throw new Error('no such child');
      took.push((await timed(async () => valueOf(await vault.addNote(id, { title, text })))).ms);
      // Nobody finishes two notes in one moment: what is tidied between two requests is done before the next.
      valueOf(await vault.standing());
    }
    return took;
  },
  caseload: async () => {
    const { held, store } = await bare();
    return timed(async () => {
      const shelf = valueOf(await openShelf(held, store, () => undefined));
      const { children } = valueOf(await caseload({ ledger: { shelf }, around: { now } } as OpenVault));
      return children.map(({ child }) => child.codeName);
    });
  },
  list: async (child) => {
    const shelf = await (await bare()).shelf();
    return timed(async () => listed(await readNotes(shelf, child)));
  },
  notes: async (places) => {
    const shelf = await (await bare()).shelf();
    const read = [];
    for (const { child, number } of places) read.push(await timed(async () => (await readNotes(shelf, child))[number]?.entry.text ?? ''));
    return read;
  },
  searches: (words, after) => unlocked(async (vault) => {
    const children = new Map((await childrenIn(vault)).map(({ id }, place) => [id, place]));
    await new Promise((resolve) => setTimeout(resolve, after));
    const read = [];
    for (const word of words) {
      read.push(await timed(async () => {
        const found = valueOf(await vault.findInNotes({ typed: `${word} `, after: null }));
        if (found.state === 'reading') throw new Error('there is no index');
        return { total: found.total ?? NaN, newest: found.hits.map(({ child, number }) => ({ child: children.get(child.id) ?? NaN, number })) };
      }));
    }
    return read;
  }),
  backup: () => unlocked(async (vault) => {
    const { entries } = valueOf(await vault.standing());
    const { ms, value } = await timed(async () => valueOf(await vault.makeBackup()));
    if (value.damaged > 0 || value.entries < entries) throw new Error('a backup of less than there is');
    return { ms, value: entries };
  }),
  more: {
    /** Every book of both wings read into an index, as it is done in the background or for the first search. */
    index: () => unlocked((vault) => timed(async () => {
      for (;;) {
        const found = valueOf(await vault.findInNotes({ typed: 'nothing ', after: null }));
        if (found.state === 'found') return null;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })),
    /** Ends the saving. */
    lock: async () => {
      valueOf(await saving?.vault.lock(null) ?? ok(null));
      saving = null;
    },
    wholeActs: async (place: number): Promise<WholeActs> => {
      await ready();
      const vault = startVault();
      await vaultOn(vault);
      const unlockToCaseload = await timed(async () => {
        valueOf(await vault.unlock({ passphrase }));
        return childrenIn(vault);
      });
      const child = unlockToCaseload.value[place];
      if (child === undefined) throw new Error('no such child');
      const openChild = await timed(async () => listed(valueOf(await vault.openChild(child.id)).privateNotes));
      const changePassphrase = await change(vault, passphrase, nextPassphrase);
      valueOf(await vault.lock(null));
      await unlocked((again) => change(again, nextPassphrase, passphrase), nextPassphrase);
      return { unlockToCaseload: { ...unlockToCaseload, value: unlockToCaseload.value.map(({ codeName }) => codeName) }, openChild, changePassphrase };
    },
  },
});

function change(vault: VaultContract, current: string, next: string): Promise<Timed<null>> {
  return timed(async () => {
    if (valueOf(await vault.changePassphrase({ current, next })).behind) throw new Error('an old copy is left');
    return null;
  });
}
