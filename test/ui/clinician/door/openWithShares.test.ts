import { expect, test } from 'vitest';
import type { Unlocked } from '../../../../src/bridge/Glance.ts';
import type { VaultContract } from '../../../../src/bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../../../src/core/Result.ts';
import { openWithShares } from '../../../../src/ui/clinician/door/openWithShares.ts';

const shares = [['one'], ['two']] as const;
const unlocked = { problems: [{ type: 'shelfDamaged' }] } as unknown as Unlocked;

/** A vault that answers a change of passphrase so, and what it was asked. */
function vaultThat(answers: Result<{ readonly behind: boolean }>) {
  const asked: unknown[] = [];
  const vault = { changePassphrase: (given: unknown) => { asked.push(given); return Promise.resolve(answers); } } as unknown as VaultContract;
  return { vault, asked };
}

test('a passphrase for the time after is set once the shares have opened, by the same shares', async () => {
  const { vault, asked } = vaultThat(ok({ behind: false }));
  expect(await openWithShares(() => Promise.resolve(ok(unlocked)), { vault, shares, next: 'five new words' })).toEqual(ok(unlocked));
  expect(asked).toEqual([{ current: { shares }, next: 'five new words' }]);
});

test('none is set where none was chosen, or nothing was opened', async () => {
  const { vault, asked } = vaultThat(ok({ behind: false }));
  expect(await openWithShares(() => Promise.resolve(ok(unlocked)), { vault, shares, next: null })).toEqual(ok(unlocked));
  expect(await openWithShares(() => Promise.resolve(fail({ type: 'wrongShares' })), { vault, shares, next: 'five new words' })).toEqual(fail({ type: 'wrongShares' }));
  expect(asked).toEqual([]);
});

test('a vault that is open stays open where the passphrase could not be set, and says so inside', async () => {
  const { vault } = vaultThat(fail({ type: 'storageFull' }));
  const opened = await openWithShares(() => Promise.resolve(ok(unlocked)), { vault, shares, next: 'five new words' });
  expect(opened).toEqual(ok({ problems: [{ type: 'shelfDamaged' }, { type: 'storageFull' }] }));
});
