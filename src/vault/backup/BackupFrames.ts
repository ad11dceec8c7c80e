import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { Row, ShelfRowName } from '../store/Store.ts';
import { toHex } from '../sodium.ts';
import { openStream } from './ageStream.ts';
import { readFrames, type Frame } from './Frame.ts';
import { Unreadable } from './PickedFile.ts';

export const damaged: Problem = { type: 'backupDamaged' };
export const unreadable: Problem = { type: 'backupUnreadable' };

/**
 * The frames of a backup, none of them read yet. fileKeyWrong: it is made out to another vault. backupDamaged: it is no `age` file.
 * backupUnreadable: the file cannot be read.
 */
export async function openFrames(age: Blob, held: HeldKeys, progress: (bytes: number) => void): Promise<Result<BackupFrames>> {
  try {
    return ok(new BackupFrames(readFrames(await openStream(age, held.backup)), progress));
  } catch (reason) {
    if (reason instanceof Unreadable) return fail(unreadable);
    const noMatch = reason instanceof Error && reason.message.includes('no identity matched');
    return fail(noMatch ? { type: 'fileKeyWrong' } : damaged);
  }
}

const idLengths = { row: 16, draft: 32 } as const;

/** One frame after another, the present one in hand: what it is of decides who takes it. */
export class BackupFrames {
  readonly #frames: AsyncGenerator<Frame>;
  readonly #progress: (bytes: number) => void;
  /** The frame that is read and not taken yet; null: none can be read any more. */
  #frame: Frame | null = null;
  #bytes = 0;
  readonly #names = new Set<string>();
  #unreadable = false;

  constructor(frames: AsyncGenerator<Frame>, progress: (bytes: number) => void) {
    this.#frames = frames;
    this.#progress = progress;
  }

  /** Whether the file itself could not be read on. */
  get isUnreadable(): boolean {
    return this.#unreadable;
  }

  /** Whether no frame can be read any more. */
  get isBrokenOff(): boolean {
    return this.#frame === null;
  }

  /** The bytes of the present frame when it is of this type; else null. */
  ofType(type: Frame['type']): Uint8Array | null {
    return this.#frame?.type === type ? this.#frame.bytes : null;
  }

  shelfRow(): { readonly name: ShelfRowName; readonly sealed: Uint8Array } | null {
    const bytes = this.ofType('shelf');
    if (bytes === null) return null;
    const length = bytes[0] ?? 0;
    return { name: new TextDecoder().decode(bytes.subarray(1, 1 + length)) as ShelfRowName, sealed: bytes.slice(1 + length) };
  }

  row(): Row | null {
    return rowIn(this.ofType('row'), idLengths.row);
  }

  draft(): Row | null {
    return rowIn(this.ofType('draft'), idLengths.draft);
  }

  async next(): Promise<void> {
    const { value = null } = await this.#pull() ?? {};
    this.#frame = value !== null && this.#canLie(value) ? value : null;
    this.#bytes += value?.bytes.length ?? 0;
    if (value !== null) this.#progress(this.#bytes);
  }

  /** Whether the disk could take it: a row with a whole name, which no row before it has. */
  #canLie({ type, bytes }: Frame): boolean {
    if (type !== 'row' && type !== 'draft') return true;
    const name = `${type} ${toHex(bytes.subarray(0, idLengths[type]))}`;
    if (bytes.length < idLengths[type] || this.#names.has(name)) return false;
    this.#names.add(name);
    return true;
  }

  /** The last chunk of the `age` file is authenticated only when it is asked for: a file that was cut there shows it now. */
  async isOver(): Promise<boolean> {
    return (await this.#pull())?.done === true;
  }

  async #pull(): Promise<IteratorResult<Frame, undefined> | null> {
    try {
      return await this.#frames.next() as IteratorResult<Frame, undefined>;
    } catch (reason) {
      this.#unreadable = reason instanceof Unreadable;
      return null;
    }
  }
}

function rowIn(bytes: Uint8Array | null, idLength: number): Row | null {
  return bytes && { id: bytes.slice(0, idLength), sealed: bytes.slice(idLength) };
}
