import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { valueOf } from '../../vault/valueOf.ts';

/** All that an open vault says through its contract, as plain data: what a frozen backup must say for ever. */
export type SaidVault = {
  readonly children: readonly unknown[]; readonly facility: unknown; readonly recipients: unknown; readonly acts: readonly unknown[];
  /** What later backups say besides: of each child the day and the leaving, and the clinician's phrases. */
  readonly more?: unknown;
};

export async function saidOf(vault: VaultContract): Promise<SaidVault> {
  const acts = valueOf(await vault.ledger()).lines.map(({ act }) => act);
  const children: unknown[] = [];
  for (const { child } of valueOf(await vault.caseload()).children) {
    const { privateNotes, record, drafts, damaged } = valueOf(await vault.openChild(child.id));
    children.push({ child, privateNotes, record, drafts, damaged });
  }
  const days = valueOf(await vault.caseload()).children.map(({ day, left }) => ({ day, left }));
  const said = { children, facility: valueOf(await vault.facility()), recipients: valueOf(await vault.recipients()), acts, more: { days, phrases: valueOf(await vault.phrases()) } };
  return JSON.parse(JSON.stringify(said)) as SaidVault;
}
