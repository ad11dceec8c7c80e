import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { LastWords } from '../../../src/bridge/VaultContract.ts';
import type { Result } from '../../../src/core/Result.ts';
import { chance, words } from './draw.ts';
import { change } from './Kept.ts';
import { anyone, type Scene } from './Scene.ts';

/** Locks with last words, as the cover does, and opens the vault again. */
export async function lockAndUnlock(scene: Scene): Promise<void> {
  const { doors, witness, children } = scene;
  const child = anyone(children);
  const last: LastWords = { child: child.id, slot: { wing: 'private', of: 'note' }, body: words(200) };
  await witness.save('lock', change([`${child.codeName}/draft/private/note`, last.body]), () => doors.vault.lock(last));
  await unlock(scene, 'unlock');
}

/** In a worker of its own, as after a reload. */
export async function unlock({ doors, witness }: Pick<Scene, 'doors' | 'witness'>, name: 'unlock' | 'settle'): Promise<Unlocked> {
  await doors.page.startVault();
  const glance = await doors.vault.look({ marker: null });
  if (glance.state !== 'ready') throw new NotThere('missing' in glance ? `lost: ${glance.missing}` : glance.state);
  if (witness.errandOut !== null && glance.errandOut !== witness.errandOut) throw new NotThere(`errand out: ${glance.errandOut}`);
  if (witness.errandOut) witness.errandOut = null;
  const unlocked = await witness.see(name, witness.mayBe, () => openWith(doors.vault, witness));
  witness.errandOut = false;
  return unlocked;
}

/** By the passphrase that was acknowledged, and by no other; where that was being changed, by the one that came about. */
async function openWith(vault: Scene['doors']['vault'], witness: Scene['witness']): Promise<Result<Unlocked>> {
  if (witness.revoked !== null && chance(0.3)) {
    const old = await vault.unlock({ passphrase: witness.revoked });
    if (old.ok) throw new NotThere('a passphrase that was changed opens the vault');
  }
  const [newest = '', before] = witness.passphrases;
  const opened = await vault.unlock({ passphrase: newest });
  const isNewest = opened.ok || before === undefined || opened.problem.type !== 'wrongPassphrase';
  witness.passphrases = isNewest ? [newest] : [before];
  return isNewest ? opened : vault.unlock({ passphrase: before });
}

/** The door showed something else than a vault to unlock. */
export class NotThere extends Error {}

