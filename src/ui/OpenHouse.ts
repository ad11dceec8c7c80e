import type { Glance, Unlocked } from '../bridge/Glance.ts';
import type { PorterLine } from './openPorter.ts';
import type { VaultLine } from './openVault.ts';

/** One house at a time: what is not mounted is not there. */
export type OpenHouse =
  | { readonly name: 'opening' }
  | { readonly name: 'door'; readonly line: VaultLine | null; readonly glance: Glance }
  /** entry: which time it was entered, so that nothing of before is left in it. */
  | { readonly name: 'clinician'; readonly line: VaultLine; readonly unlocked: Unlocked; readonly entry: number }
  /** practice: her room was met, and is one of a vault to practice in. */
  | { readonly name: 'child'; readonly line: PorterLine; readonly practice?: boolean }
  /** practice: what is out is of a vault to practice in, and of no other. */
  | { readonly name: 'resting'; readonly practice?: boolean }
  | { readonly name: 'recipient' }
  /** Another code took this page's place under it, and nobody had asked for it. was: what it was taken from under. */
  | { readonly name: 'replaced'; readonly was: ReplacedFrom };

/** saved, unsaved: an open vault, and its last words. child: a child had the tablet. closed: nothing was open. */
export type ReplacedFrom = 'saved' | 'unsaved' | 'child' | 'closed';

/** Whether something is open that is not to be taken from under anyone. */
export function isInside({ name }: OpenHouse): boolean {
  return name === 'clinician' || name === 'child' || name === 'recipient';
}

/** The worker of what was open lets no call through any more. */
export function endLine(open: OpenHouse): void {
  if ('line' in open) open.line?.end();
}
