import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { valueOf } from '../../vault/valueOf.ts';

/** All that an open vault says through its contract, as plain data: what a frozen backup must say for ever. */
export type SaidVault = { readonly children: readonly unknown[]; readonly facility: unknown; readonly recipients: unknown; readonly acts: readonly unknown[] };

export async function saidOf(vault: VaultContract): Promise<SaidVault> {
  const acts = valueOf(await vault.ledger()).lines.map(({ act }) => act);
  const children: unknown[] = [];
  for (const { child } of valueOf(await vault.caseload()).children) {
    const { privateNotes, record, drafts, damaged } = valueOf(await vault.openChild(child.id));
    children.push({ child, privateNotes, record, drafts, damaged });
  }
  const said = { children, facility: valueOf(await vault.facility()), recipients: valueOf(await vault.recipients()), acts };
  return JSON.parse(JSON.stringify(said)) as SaidVault;
}
