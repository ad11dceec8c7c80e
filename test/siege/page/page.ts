import type { ErrandAsked, LastWords } from '../../../src/bridge/VaultContract.ts';
import { slotName } from '../../../src/core/DraftSlot.ts';
import { ok, type Result } from '../../../src/core/Result.ts';
import porterAddress from '../../../src/porter/worker.ts?worker&url';
import { createDraftKeeper, type DraftKeeper } from '../../../src/ui/clinician/child/createDraftKeeper.ts';
import { openPorter, type PorterLine } from '../../../src/ui/openPorter.ts';
import { openVault, type VaultLine } from '../../../src/ui/openVault.ts';
import vaultAddress from '../../../src/vault/worker.ts?worker&url';
import { hold, keyFiles, letGo, putBack, remember, rowsHash, scribble, wipe } from './disk.ts';
import { listen } from './listen.ts';
import type { Doors, PageContract, SiegeWindow } from './SiegePage.ts';
import { read, write } from './wire.ts';

const known: readonly string[] = [vaultAddress, porterAddress];

const rules = {
  createScriptURL(address: string): string {
    if (known.includes(address)) return address;
    throw new TypeError('not an address of ours');
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, of: typeof rules): typeof rules } };
const policy = trustedTypes?.createPolicy('resguardo', rules) ?? rules;
const start = (name: string, address: string) => new Worker(policy.createScriptURL(address), { type: 'module', name });

let line: VaultLine | null = null;
let room: PorterLine | null = null;
let typing: { readonly slot: string; readonly keeper: DraftKeeper<LastWords> } | null = null;
let kept = new Blob();
const told: string[] = [];

const page: PageContract = {
  async startVault() {
    endAll();
    line = openVault(start('vault', vaultAddress), (why) => told.push(`mustLock ${why}`));
    return null;
  },
  async endVault() {
    endAll();
    return null;
  },
  told: async () => told,
  handOver,
  async type(words) {
    const slot = `${words.child} ${slotName(words.slot)}`;
    if (typing?.slot !== slot) typing = { slot, keeper: keepDrafts() };
    typing.keeper.type(words);
    return null;
  },
  flush: async () => typing?.keeper.flush() ?? true,
  workers: async () => ({ vault: vaultAddress, porter: porterAddress }),
  async backUp() {
    const made = await vault().makeBackup();
    if (!made.ok) return made;
    const { file, ...told } = made.value;
    kept = file;
    return ok(told);
  },
  compareKept: async (passphrase) => vault().prepareRestore({ file: kept, secret: { passphrase } }),
  restore: async (bytes, passphrase) => vault().restoreBackup({ file: new Blob([new Uint8Array(bytes)]), secret: { passphrase }, label: 'Lamp', emblem: 'lamp' }),
  keyFiles, remember, putBack, scribble, wipe, rowsHash, hold, letGo,
};

async function handOver(asked: ErrandAsked): Promise<Result<boolean>> {
  const { port1: vaultsEnd, port2: portersEnd } = new MessageChannel();
  const handed = await vault().handOver(asked, vaultsEnd);
  if (!handed.ok) return handed;
  const ends = [portersEnd, ...line?.vaultsEnd ?? []];
  endAll();
  const porter = openPorter(start('porter', porterAddress), ends);
  room = porter;
  return ok(await porter.ready);
}

function keepDrafts(): DraftKeeper<LastWords> {
  return createDraftKeeper({
    save: (words) => vault().saveDraft(words),
    show: (state) => { if (state.is === 'failed') told.push(`draft ${state.problem.type}`); },
    now: () => performance.now(),
  });
}

function vault(): VaultLine['vault'] {
  if (!line) throw new Error('no vault is started');
  return line.vault;
}

function endAll(): void {
  line?.end();
  room?.end();
  [line, room, typing] = [null, null, null];
}

function behind(door: keyof Doors): object {
  if (door === 'page') return page;
  if (door === 'vault') return vault();
  if (!room) throw new Error('no child was handed the tablet');
  return room.porter;
}

async function siege(asked: string): Promise<string> {
  const { door, act, args } = read(asked) as { door: keyof Doors; act: string; args: unknown[] };
  const acts = behind(door) as Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;
  return write(await acts[act]?.(...args));
}

(globalThis as unknown as SiegeWindow).siege = siege;
const named = new URLSearchParams(location.search).get('line');
if (named !== null) void listen(named, siege);
