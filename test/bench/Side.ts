/** What is kept in one run of the bench: so many notes before it is measured, and some more to save one by one. */
export type BenchAsked = { readonly children: number; readonly notes: number; readonly saves: number; readonly seed: number };

/** What an act gave, and how many milliseconds it took inside its worker. */
export type Timed<T> = { readonly ms: number; readonly value: T };

/** A note as a list shows it; how long it is tells that it was opened. */
export type ListedNote = { readonly title: string; readonly letters: number };

/** Which note: its child by her place in the fiction, and how many of hers come before it. */
export type NotePlace = { readonly child: number; readonly number: number };

export type FoundPlaces = { readonly total: number; readonly newest: readonly NotePlace[] };

/**
 * One way to keep the same notes, in a worker of its own. Each page load is a fresh worker, with nothing of the disk in
 * memory until `open`.
 */
export type Side = {
  /** Puts everything in the page's file on an empty disk, flushed. Gives how many notes. */
  restore(file: Blob): Promise<Timed<number>>;
  /** Opens what is on the disk, up to where a caseload could be asked for. */
  open(): Promise<Timed<null>>;
  /** Fresh notes, from one up to another, each flushed to the disk before the next: milliseconds of each. */
  saves(asked: BenchAsked, from: number, to: number): Promise<readonly number[]>;
  /** Every child's code name. */
  caseload(): Promise<Timed<readonly string[]>>;
  /** A child's newest fifty notes, newest first. */
  list(child: number): Promise<Timed<readonly ListedNote[]>>;
  /** Notes one after the other, with nothing of theirs in memory. */
  notes(places: readonly NotePlace[]): Promise<readonly Timed<string>[]>;
  /** Words looked for one after the other, each as a whole, the first so many milliseconds after opening: how many notes have it, and the twenty newest. */
  searches(words: readonly string[], after: number): Promise<readonly Timed<FoundPlaces>[]>;
  /** Everything as one file. Gives how many notes are in it. */
  backup(): Promise<Timed<number>>;
  /** Acts that only one side knows, by name. */
  readonly more?: Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;
};

/** Acts of the vault's contract in one unlocking, as a clinician meets them; the passphrase is changed back after. */
export type WholeActs = {
  readonly unlockToCaseload: Timed<readonly string[]>; readonly openChild: Timed<readonly ListedNote[]>;
  readonly changePassphrase: Timed<null>;
};

/** file: what the page's file field holds. */
export type Asked = { readonly id: number; readonly act: string; readonly args: readonly unknown[]; readonly file: Blob | null };
export type Told = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };
export type Ask = (act: string, ...args: readonly unknown[]) => Promise<unknown>;
