/** What a siege is asked for. engine: which browser, where a siege knows several; undefined: every one it knows. seed: of one that can be walked again. */
export type SiegeAsked = { readonly rounds: number; readonly engine: string | undefined; readonly seed?: number | undefined };

/**
 * What one siege came to, on one engine where it has several. tried: what was done, by name; lost: what a promise broke on, by
 * name, and all zero when it held; control: planted faults that had to be found, and how many were.
 */
export type SiegeReport = {
  readonly siege: string;
  readonly engine: string | null;
  readonly rounds: number;
  readonly tried: Readonly<Record<string, number>>;
  readonly lost: Readonly<Record<string, number>>;
  readonly control: { readonly planted: number; readonly found: number };
  /** What is reported and promised to nobody: trends, sizes. */
  readonly told?: Readonly<Record<string, number | string>>;
};

/** A siege runs whole and reports; it throws only when it could not be run. */
export type Siege = (asked: SiegeAsked) => Promise<readonly SiegeReport[]>;

/** Whether the promise held and the control shows that a breach would have been seen. */
export function held({ lost, control }: SiegeReport): boolean {
  return Object.values(lost).every((count) => count === 0) && control.planted > 0 && control.found === control.planted;
}
