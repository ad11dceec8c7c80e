import type { VaultId } from '../../core/Id.ts';

/** Says, outside the database, that a vault is here and how far it was saved. Lies in clear. */
export type Marker = {
  readonly vault: VaultId;
  readonly state: 'making' | 'ready';
  /** Of the shelf's root when it was written; 0 before there is one. */
  readonly epoch: number;
  /** Base64url of 32 bytes over the rest, under the vault's marker key; empty before there is one. */
  readonly mac: string;
};

/** The marker as one line, as it lies in a file of OPFS. */
export function writeMarker({ vault, state, epoch, mac }: Marker): string {
  return `resguardo 1 ${vault} ${state} ${epoch} ${mac}`;
}

/** The marker a line holds, or null when it is none. Its mac is the vault's to check. */
export function readMarker(line: string): Marker | null {
  const found = /^resguardo 1 ([0-9a-f]{32}) (making|ready) (0|[1-9]\d{0,15}) ([\w-]{43}|)$/.exec(line);
  if (found === null) return null;
  const [, vault, state, epoch, mac] = found;
  return { vault: vault as VaultId, state: state as Marker['state'], epoch: Number(epoch), mac: mac ?? '' };
}
