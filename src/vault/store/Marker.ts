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
  const [, vault, state, epoch, mac] = found ?? [];
  const marker = { vault, state, epoch: Number(epoch), mac };
  return found !== null && isMarker(marker) ? marker : null;
}

/** Whether anything that was read is a marker, by its shape. */
export function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false;
  const { vault, state, epoch, mac } = value as Readonly<Record<string, unknown>>;
  if (typeof vault !== 'string' || !/^[0-9a-f]{32}$/.test(vault) || (state !== 'making' && state !== 'ready')) return false;
  return Number.isSafeInteger(epoch) && Number(epoch) >= 0 && typeof mac === 'string' && /^(?:[\w-]{43})?$/.test(mac);
}
