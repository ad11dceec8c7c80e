import { beforeAll, describe, expect, it } from 'vitest';
import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { isPractice } from '../../../src/core/practice.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic } from './clinic.ts';

let clinic: Clinic;
let vault: VaultContract;
let unlocked: Unlocked;

beforeAll(async () => {
  clinic = new Clinic(() => undefined);
  vault = clinic.start();
  const began = performance.now();
  unlocked = valueOf(await vault.makePractice('en'));
  console.log(performance.now() - began);
}, 60_000);

describe('a practice vault', () => {
  it('says so in its id, and is open', async () => {
    expect(isPractice(unlocked.vault.id)).toBe(true);
    const { children } = valueOf(await vault.caseload());
    expect(children.length).toBe(10);
    expect(valueOf(await vault.ledger()).brokenAt).toBeNull();
    console.log(valueOf(await vault.ledger()).lines.length, valueOf(await vault.checkVault()));
  });
});
