import type { MadeRecall, PackageAsked, RecallAsked } from '../../bridge/CourierContract.ts';
import type { Containment } from '../../bridge/proveContained.ts';
import type { VaultFace } from '../../bridge/Glance.ts';
import type { VaultEvents } from '../../bridge/VaultContract.ts';
import type { Act, OpenedBy } from '../../core/Act.ts';
import type { ChildId, VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Result } from '../../core/Result.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { SealingAnew } from '../books/sealAnew.ts';
import type { KeyFiles } from '../keys/KeyFiles.ts';
import type { NewShares } from '../keys/drawShares.ts';
import type { NewWords } from '../keys/renewWords.ts';
import type { MakeKdfWorker } from '../keys/stretch.ts';
import type { Wing } from '../../core/Book.ts';
import type { Building } from '../search/buildIndex.ts';
import type { Finding } from '../search/Finding.ts';
import type { Restored } from '../backup/restoreVault.ts';
import type { ShelfState } from '../books/Shelf.ts';
import type { Marker } from '../store/Marker.ts';
import type { MarkerKeeper } from './MarkerKeeper.ts';
import type { Desk } from './Desk.ts';
import type { WriterLock } from './WriterLock.ts';

/** What the vault's worker brings; a test brings others. */
export type Surroundings = {
  readonly contained: Promise<Containment>;
  /** Resolves once there is libsodium. */
  readonly sodium: Promise<void>;
  readonly events: VaultEvents;
  readonly makeKdfWorker: MakeKdfWorker;
  /** Presses one package in a courier of the vault's own, which is ended after it. */
  press(asked: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>>;
  /** The same for the letter that recalls what went out. */
  pressRecall(asked: RecallAsked): Promise<Result<MadeRecall>>;
  now(): Instant;
  /** Milliseconds that no clock change moves. */
  elapsed(): number;
};

/** A vault whose keys are held. */
export type OpenVault = {
  readonly around: Surroundings;
  readonly face: VaultFace;
  readonly keyFiles: KeyFiles;
  readonly ledger: Ledger;
  readonly lock: WriterLock;
  readonly marker: MarkerKeeper;
  /** Logged once per child and unlock (R6). */
  readonly openedChildren: Set<ChildId>;
  /** Opened since, and not yet swept of what a kill may have left: `tidy` does. */
  readonly unswept: Set<ChildId>;
  readonly backups: Backups;
  /** What is in force and not written down yet: `act` does. */
  owed: Owed | null;
  /** New words that were drawn, until three of them are asked back. */
  renewing: { readonly drawn: NewWords; readonly ask: readonly number[] } | null;
  /** Shares that were drawn, until each of them is handed over. */
  sharing: Sharing | null;
  /** What older keys open: to be sealed anew, being sealed, or all that can be is. Set by renewing, mending and `tidy`. */
  sealing: 'due' | SealingAnew | 'over';
  readonly search: Searching;
};

/**
 * What searching knows since unlocking; null before the first. building: the wing whose books are being read, and under what state of
 * keys and shelf that began. wanted: the wing that somebody waits for. refused: the states in which the disk did not take an index. told:
 * the wings in which a search was written down.
 */
export type Searching = {
  finding: Finding | null; wanted: Wing | null; readonly refused: Set<string>; readonly told: Set<Wing>;
  building: { readonly wing: Wing; readonly of: string; readonly steps: Building } | null;
};

/** Lines of the ledger, and what of the desk goes with them. */
export type Owed = { readonly acts: readonly Act[]; readonly desk: Partial<Desk> };

/** next: which of them is being handed over, 0 first; those before it are wiped. ask: places of each that are asked back. */
export type Sharing = { readonly drawn: NewShares; readonly holders: readonly string[]; readonly ask: readonly (readonly number[])[]; next: number };

/**
 * running: one is being written, read back or tried, and nothing may be bound or sealed anew; stop ends that. made: one that was
 * written, and waits to be saved.
 */
export type Backups = { running: boolean; made: WaitingBackup | null; stop: AbortController | null };
export type WaitingBackup = {
  readonly at: Instant; readonly epoch: number; readonly entries: number; readonly checkpoint: readonly string[];
  /** The key file in its clear head. */
  readonly keyFile: Uint8Array;
  /** How many the ledger had. */
  readonly lines: number;
};

export function noSearch(): Searching {
  return { finding: null, wanted: null, refused: new Set(), told: new Set(), building: null };
}

/** A vault being made: open, but not yet ready. */
export type Making = { readonly vault: OpenVault; readonly words: readonly string[]; readonly ask: readonly number[] };

/** A backup in a database of its own, beside what is here, until it is switched to or left. */
export type Prepared = {
  readonly restored: Restored;
  /** What is here, as it was compared. */
  readonly inUse: { readonly database: number; readonly generation: number };
  readonly here: { readonly state: ShelfState; readonly entries: number | null } | null;
  readonly by: OpenedBy;
  /** To be typed before it is switched to; null: nothing need be. */
  readonly words: readonly string[] | null;
  /** Deletes it; everything is as it was. */
  leave(): Promise<void>;
};

/** The vault's room: what is in it changes as it is made, opened and left. */
export type Room = {
  readonly around: Surroundings;
  open: OpenVault | null;
  making: Making | null;
  /** Which vault was looked at last, if one was, and the markers of it. */
  seen: { readonly face: VaultFace | null; readonly markers: readonly Marker[] };
  /** The markers that the page brought to a look: not forgotten by one without them. */
  onPage: readonly Marker[];
  /** A vault whose making failed and that could not be taken off the disk again. */
  leftOver: VaultId | null;
  prepared: Prepared | null;
  /** Kept from a takeover, or from preparing a restore, until the vault is unlocked or another is looked at. */
  lock: WriterLock | null;
  /** The requests so far, one after the other. */
  last: Promise<unknown>;
  /** Until the next step that nobody asked for. */
  rest: ReturnType<typeof setTimeout> | null;
};

export function emptyRoom(around: Surroundings): Room {
  return {
    around, open: null, making: null, prepared: null, seen: { face: null, markers: [] }, onPage: [], leftOver: null, lock: null,
    last: Promise.resolve(), rest: null,
  };
}
