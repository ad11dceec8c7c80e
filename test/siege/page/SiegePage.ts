import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { Differences } from '../../../src/bridge/PutBack.ts';
import type { MadeBackup } from '../../../src/bridge/Standing.ts';
import type { ErrandAsked, LastWords, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Result } from '../../../src/core/Result.ts';

/** What the page does itself, as the app's houses would, and behind the vault's back. */
export type PageContract = {
  /** Starts a vault's worker; the one before is ended without a word, as by a crash. */
  startVault(): Promise<null>;
  endVault(): Promise<null>;
  /** What page and vault told unasked since the page was opened: 'mustLock broken', 'draft storageFull'. */
  told(): Promise<readonly string[]>;
  /** As `useHouses` does it: the vault is ended once it handed over, and `room` serves the child. false: the porter has no errand. */
  handOver(asked: ErrandAsked): Promise<Result<boolean>>;
  /** The words on the screen now, through the app's own keeper of drafts. */
  type(words: LastWords): Promise<null>;
  /** Whether all that was typed is on disk. */
  flush(): Promise<boolean>;
  /** Where the vault's worker and the porter's are served from. */
  workers(): Promise<{ readonly vault: string; readonly porter: string }>;
  /** The copies of the vault's key file as they lie on the disk. */
  keyFiles(): Promise<readonly Uint8Array[]>;
  /** Makes a backup, which stays in the page's memory for `compareKept`. */
  backUp(): Promise<Result<Omit<MadeBackup, 'file'>>>;
  /** Has the backup that was kept prepared, to be put in the place of the vault. */
  compareKept(passphrase: string): Promise<Result<Differences>>;
  /** Puts a backup on this tablet. */
  restore(bytes: Uint8Array, passphrase: string): Promise<Result<Unlocked>>;
  /** SHA-256 in hex of every row of the vaults' databases, whatever table it lies in, and the versions of those databases. */
  rowsHash(): Promise<{ readonly hash: string; readonly rows: number; readonly versions: readonly number[] }>;
  /** Opens the vaults' databases and does not let go of them, whoever asks; and lets go. */
  hold(): Promise<null>;
  letGo(): Promise<null>;
  /** Keeps every row of every database in the page's memory, for `putBack`. */
  remember(): Promise<null>;
  /** Behind the vault's back: its rows as they were remembered. part: only in the first of the tables that changed. Gives how many it wrote. */
  putBack(which: 'all' | 'part'): Promise<number>;
  /** One more row in a database of the page's own, as a page writes that knows nothing of logs. Gives how many were there. */
  scribble(): Promise<number>;
  /** Empties this origin: databases, private files, localStorage. No vault may be started. */
  wipe(): Promise<null>;
};

/** The doors behind `window.siege`, each act called with JSON: `{ door, act, args }` and its answer, by `wire.ts`. */
export type Doors = {
  readonly vault: Omit<VaultContract, 'handOver'>;
  readonly room: PorterContract;
  readonly page: PageContract;
};

export type SiegeWindow = { siege(asked: string): Promise<string> };
