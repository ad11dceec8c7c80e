import { expect } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish } from './clinic.ts';

export const finch = { codeName: 'Finch', emblem: 'boat', band: 'C', language: 'es', interpreter: false } as const;

/** Wren and Finch, each with notes long and short, an entry of the record, and a draft of each wing. */
export async function twoChildren(clinic = new Clinic()) {
  const vault = await clinic.makeVault();
  const { child: wren, recipient } = await furnish(vault);
  await fill(vault, wren);
  const child = valueOf(await vault.addChild(finch));
  await fill(vault, child);
  return { clinic, vault, wren, child, recipient };
}

async function fill(vault: VaultContract, { id }: Child): Promise<void> {
  for (const text of ['She drew a house.', 'n'.repeat(300_000), 'She slept.']) valueOf(await vault.addNote(id, { title: '', text }));
  for (let n = 0; n < 3; n += 1) valueOf(await vault.addNote(id, { title: '', text: `${n} `.repeat(9000) }));
  valueOf(await vault.addRecord(id, { kind: 'progress', form: 'free', text: 'Calmer.' }));
  valueOf(await vault.saveDraft({ child: id, slot: { wing: 'private', of: 'note' }, body: '"a note"' }));
  valueOf(await vault.saveDraft({ child: id, slot: { wing: 'record', of: 'progress' }, body: '"progress"' }));
}

/** All that is told of a child, with nothing of it damaged. */
export async function pageOf(vault: VaultContract, { id }: Child) {
  const { now: _, ...page } = valueOf(await vault.openChild(id));
  expect(page.damaged).toEqual({ private: [], record: [] });
  return page;
}
