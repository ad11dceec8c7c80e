import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ConsentId } from '../../../src/core/Id.ts';
import type { Step } from '../../../src/core/Step.ts';
import { replaceRows, rowsOf } from '../../vault/handlers/disk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { giveOther } from './askHer.ts';
import { act, goOn, steady } from './inHerHands.ts';
import type { SeenYes } from './Known.ts';
import { keysOfRecipient } from './letGo.ts';
import { passphrase } from './Tablet.ts';
import type { Walk } from './Walk.ts';

const way = ({ show }: Step) => show.type === 'story' && show.takeBack !== undefined;

/**
 * She takes a yes back where she is shown who saw what, and damage keeps that from being taken in. Until it is, no package leaves:
 * neither while the shelf is damaged, nor once it is mended.
 */
export async function keepsFromTaking(walk: Walk): Promise<void> {
  const { known, tablet } = walk;
  const standing = [...known.consents].findLast(([, yes]) => yes.over === null && !yes.unsure && Math.max(known.newest, yes.notBefore) < yes.expires);
  if (standing === undefined) return;
  const [, { handed: { child }, notBefore }] = standing;
  tablet.now = Math.max(tablet.now, known.newest, notBefore);
  if (walk.vault === null) return;
  // A page that does not open is mended from the one before it, which may know of one answer less: by this both know the same.
  valueOf(await walk.vault.addNote(child.id, { title: '', text: '~private~' }));
  known.wrote(tablet.now);
  for (let tried = 0; tried < 3 && walk.vault !== null; tried += 1) await giveOther(walk, child.id);
  await goOn(walk, { ...steady, answer: 'stop' }, way);
  if (walk.step === null || !way(walk.step)) return;
  await act(walk, { do: 'takeBack' });
  await act(walk, { do: 'keep' });
  await damage(walk);
  tablet.now = Math.max(tablet.now, known.newest, notBefore);
  const vault = await unlockDamaged(walk);
  await releaseInVain(walk, vault, standing);
  valueOf(await vault.mendShelf());
  await releaseInVain(walk, vault, standing);
  walk.count('taking back kept from being taken in');
  await walk.unlock();
}

async function damage(walk: Walk): Promise<void> {
  await walk.tablet.endWorkers();
  walk.room = null;
  walk.step = null;
  await replaceRows('shelf', (await rowsOf('shelf')).filter(([name]) => name !== 'page/0'));
  // The unlocking and the mending have lines of their own: they are not counted.
  if (walk.out !== null) walk.out = { ...walk.out, lines: null };
}

async function unlockDamaged({ tablet, known }: Walk): Promise<VaultContract> {
  const vault = tablet.startVault();
  await vault.look({ marker: tablet.marker });
  const { settled, problems } = valueOf(await vault.unlock({ passphrase }));
  known.hold(settled === null && problems.some(({ type }) => type === 'shelfDamaged'), 'damage that nobody was told of', () => JSON.stringify({ settled, problems }));
  return vault;
}

async function releaseInVain({ known }: Walk, vault: VaultContract, [consent, { handed: { child } }]: readonly [ConsentId, SeenYes]): Promise<void> {
  const made = await vault.releasePackage(child.id, consent, { ageKey: (await keysOfRecipient()).ageKey });
  known.hold(!made.ok, 'a package without a yes', () => 'what she took back lay there and was not taken in');
}
