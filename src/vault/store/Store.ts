import type { ProblemOf } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';

/** databaseMissing: what was there is gone, and nothing was made in its place. */
export type StoreProblem = ProblemOf<'storageFull' | 'storageRefused' | 'storageLost' | 'storageBlocked' | 'storageTooNew' | 'databaseMissing'>;

/** takenOver: another writer's root lies there. shelfDamaged: a row lies where the shelf says that none is. */
export type WriteProblem = StoreProblem | ProblemOf<'takenOver' | 'shelfDamaged'>;

/** One sealed row under its id. */
export type Row = { readonly id: Uint8Array; readonly sealed: Uint8Array };

/** One sealed row of the errand: 0, 1, 2, ... */
export type ErrandRow = { readonly number: number; readonly sealed: Uint8Array };

/** Names of the shelf's rows: its root, its pages, the desk, and what each of them was before. */
export type ShelfRowName = 'root' | `page/${number}` | 'desk' | `${'root' | `page/${number}`}/previous`;

/**
 * All that one act writes: all of it or none, flushed to disk before `write` answers.
 * root is the sealed root this writer last saw, null for none: with any other on the disk nothing is written
 * (takenOver), nor where there is none any more (databaseMissing).
 */
export type Batch = {
  readonly root: Uint8Array | null;
  readonly shelf?: ReadonlyMap<ShelfRowName, Uint8Array>;
  /** Rows that must not exist yet. */
  readonly addRows?: readonly Row[];
  /** Rows that stand in the place of what had their ids: sealed anew under a newer key. */
  readonly putRows?: readonly Row[];
  /** Leaves that were bound into a volume of the same batch. */
  readonly deleteRows?: readonly Uint8Array[];
  readonly putDrafts?: readonly Row[];
  readonly deleteDrafts?: readonly Uint8Array[];
  /** What one wing's words were sealed as: derived from the books, so it lies apart and counts for nothing. */
  readonly putIndex?: readonly Row[];
  /** Rows of the index that go before; all of them. */
  readonly deleteIndex?: readonly Uint8Array[] | 'all';
  /** The errand's first rows; there must be no errand. */
  readonly startErrand?: readonly ErrandRow[];
  /** How many rows of the errand were read: all of it goes, and only if no other number lies there (errandOut). */
  readonly endErrand?: number;
};

/** One vault's sealed rows. It holds no key and knows no word. */
export interface Store {
  readShelf(): Promise<Result<ReadonlyMap<ShelfRowName, Uint8Array>, StoreProblem>>;
  /** In the order asked for; null where there is no such row. */
  readRows(ids: readonly Uint8Array[]): Promise<Result<readonly (Uint8Array | null)[], StoreProblem>>;
  /** The id of every row there is, whoever named it. */
  rowIds(): Promise<Result<readonly Uint8Array[], StoreProblem>>;
  /** Every draft's id: the first 16 bytes are its child's wing, the last 16 its slot. */
  draftIds(): Promise<Result<readonly Uint8Array[], StoreProblem>>;
  readDrafts(ids: readonly Uint8Array[]): Promise<Result<readonly (Uint8Array | null)[], StoreProblem>>;
  /** The same of the rows of what is searched in. */
  indexIds(): Promise<Result<readonly Uint8Array[], StoreProblem>>;
  readIndex(ids: readonly Uint8Array[]): Promise<Result<readonly (Uint8Array | null)[], StoreProblem>>;
  readErrand(): Promise<Result<readonly ErrandRow[], StoreProblem>>;
  write(batch: Batch): Promise<Result<null, WriteProblem | ProblemOf<'errandOut'>>>;
  close(): void;
}
