import { createHash } from 'node:crypto';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { VaultId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { KilledClinic, printOf, type DiskState } from './KilledClinic.ts';

export type Owner = { readonly id: VaultId; readonly label: string; readonly passphrase: string; readonly words: readonly string[] };

/** A tablet that several clinicians share. The page keeps a marker of each vault, as localStorage does. */
export class SeveralClinic extends KilledClinic {
  protected override keepMarker(marker: string): void {
    const { vaultId } = JSON.parse(marker) as { vaultId: VaultId };
    this.forget(vaultId);
    this.marker = JSON.stringify([...this.#kept(), JSON.parse(marker)]);
  }

  protected override forget(vault: VaultId): void {
    const left = this.#kept().filter(({ vaultId }) => vaultId !== vault);
    this.marker = left.length === 0 ? null : JSON.stringify(left);
  }

  #kept(): { vaultId: VaultId }[] {
    return JSON.parse(this.marker ?? '[]') as { vaultId: VaultId }[];
  }

  /** A ready vault, made beside whatever is here, and locked again. */
  async make(label: string): Promise<Owner> {
    const vault = this.start();
    await this.look(vault);
    const owner = await this.makeIn(vault, label);
    valueOf(await vault.lock(null));
    return owner;
  }

  /** The same, left open in this worker. */
  async makeIn(vault: VaultContract, label: string): Promise<Owner> {
    const passphrase = `the five words of ${label}`;
    const { words, ask } = valueOf(await vault.makeVault({ label, emblem: label.toLowerCase(), passphrase, beside: true }));
    const { vault: { id } } = valueOf(await vault.confirmWords(ask.map((place) => ({ place, word: words[place] ?? '' }))));
    return { id, label, passphrase, words };
  }

  /** In a fresh worker, which looked at this vault. */
  async at(owner: Owner): Promise<VaultContract> {
    const vault = this.start();
    await vault.look({ marker: this.marker, vault: owner.id });
    return vault;
  }

  async open(owner: Owner): Promise<VaultContract> {
    const vault = await this.at(owner);
    expectNothingWrong(valueOf(await vault.unlock({ passphrase: owner.passphrase })).problems);
    return vault;
  }

  /** A hash of all that lies on the tablet of this vault: its databases, its folder, its line in the registry, and the page's marker of it. */
  bytesOf(owner: Pick<Owner, 'id'>, state: DiskState = this.moment()): string {
    const databases = [...state.databases].filter(([name]) => name.includes(owner.id));
    const top = state.folders.get('resguardo');
    const folder = top instanceof Map ? top.get(owner.id) : undefined;
    const line = state.databases.get('resguardo')?.stores.get('vaults')?.records.find(({ key }) => key === owner.id);
    const marker = (JSON.parse(state.marker ?? '[]') as { vaultId: VaultId }[]).filter(({ vaultId }) => vaultId === owner.id);
    return createHash('sha256').update(printOf({ databases, folder, line, marker })).digest('hex');
  }
}

function expectNothingWrong(problems: readonly unknown[]): void {
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}
