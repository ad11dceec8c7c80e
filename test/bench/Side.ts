/** What is kept in one run of the bench: so many notes before it is measured, and some more to save one by one. */
export type BenchAsked = { readonly children: number; readonly notes: number; readonly saves: number; readonly seed: number };

/** What an act gave, and how many milliseconds it took inside its worker. */
export type Timed<T> = { readonly ms: number; readonly value: T };

export type ListedNote = { readonly title: string; readonly letters: number };

/**
 * One way to keep the same notes, in a worker of its own. Children are named by their place in the fiction.
 * Each page load is a fresh worker, with nothing of the disk in memory until `open`.
 */
export type Side = {
  /** Puts everything on an empty disk. */
  fill(asked: BenchAsked): Promise<Timed<null>>;
  /** Opens what is on the disk, up to where a caseload could be asked for. The stretching of a passphrase is left out. */
  open(): Promise<Timed<null>>;
  /** The fresh notes one by one, each flushed to the disk before the next: milliseconds of each. */
  saves(asked: BenchAsked): Promise<readonly number[]>;
  /** Every child's code name. */
  caseload(): Promise<Timed<readonly string[]>>;
  /** A child's newest fifty notes, newest first. */
  list(child: number): Promise<Timed<readonly ListedNote[]>>;
  /** A child's note, counted from her first, with nothing of hers in memory. */
  note(child: number, number: number): Promise<Timed<string>>;
  /** Acts that only one side knows, by name. */
  readonly more?: Readonly<Record<string, (...args: never[]) => Promise<Timed<unknown>>>>;
};

export type Asked = { readonly id: number; readonly act: string; readonly args: readonly unknown[] };
export type Told = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };
export type Ask = (act: string, ...args: readonly unknown[]) => Promise<unknown>;
