import type { Instant } from './Instant.ts';

/** Who said so and why, in the clinician's words. */
export type HoldWord = { readonly at: Instant; readonly saidBy: string; readonly why: string };

/**
 * A legal hold, on one child or on the whole vault: while it stands nothing that is a record is destroyed, thrown away or renamed (R12).
 * lifted: null while it stands.
 */
export type Hold = { readonly set: HoldWord; readonly lifted: HoldWord | null };

export function stands(hold: Hold | null | undefined): boolean {
  return hold !== null && hold !== undefined && hold.lifted === null;
}
