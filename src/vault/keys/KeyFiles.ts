import type { ProblemOf } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';

export type KeyCopy = 'a' | 'b';

export type DiskProblem = ProblemOf<'storageFull' | 'storageRefused' | 'storageLost' | 'storageBlocked' | 'storageTooNew' | 'databaseMissing'>;

/** The two copies of one vault's key file on disk. OPFS where there is one (`vault/store/openKeyFiles`). */
export interface KeyFiles {
  /** The copy's bytes, or null when there is no such file. */
  read(copy: KeyCopy): Promise<Result<Uint8Array | null, DiskProblem>>;
  /** Writes over the copy, flushes it, and reads it back: ok means that these bytes are there and no others. */
  write(copy: KeyCopy, bytes: Uint8Array): Promise<Result<null, DiskProblem>>;
}
