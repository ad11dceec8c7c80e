import type { Problem } from '../../../src/core/Problem.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Result } from '../../../src/core/Result.ts';
import { passphrase } from '../../vault/handlers/clinic.ts';
import { printOf, type DiskState } from '../../vault/handlers/KilledClinic.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { chanceOf } from '../fuzz/Chance.ts';
import { kinds, makeHostile, type Hostile } from './hostile.ts';
import { next, type Scene } from './Scene.ts';

/** Every Problem that a file from outside may come to. */
const named: readonly Problem['type'][] = [
  'fileNotBackup', 'backupTooNew', 'backupDamaged', 'fileKeyWrong', 'wrongPassphrase', 'keyFileDamaged', 'parametersRefused', 'backupOfOther', 'backupOfAnother', 'vaultFull',
];

export const nothingLost = { 'a tablet changed': 0, 'no named Problem': 0, 'thrown': 0, 'taken and not whole': 0, 'too much asked for': 0 };
type Lost = keyof typeof nothingLost;
export type Counted = { readonly tried: Record<string, number>; readonly lost: Record<Lost, number>; readonly told: string[]; most: number };

/** The most that is asked of a file at once: the longest key file, and a little. */
const mostAsked = 6 * 1024 * 1024;

/** So many files of each kind, each for one of the three tablets in turn. */
export async function besiege(scene: Scene, { times, seed }: { readonly times: number; readonly seed: number }): Promise<Counted> {
  const counted: Counted = { tried: {}, lost: { ...nothingLost }, told: [], most: 0 };
  const real = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
    counted.most = Math.max(counted.most, this.size);
    return real.call(this);
  };
  try {
    for (const [place, what] of kinds.entries()) {
      for (let time = 0; time < times; time += 1) {
        const chance = chanceOf(seed + place * 10_007 + time);
        const tablet = (['empty', 'lost', 'living'] as const)[time % 3]!;
        await attack(scene, { tablet, hostile: await makeHostile(scene, what, chance) }, counted);
      }
    }
  } finally {
    Blob.prototype.arrayBuffer = real;
  }
  if (counted.most > mostAsked) lose(counted, 'too much asked for', `${counted.most} bytes at once`);
  return counted;
}

type Attack = { readonly tablet: keyof Scene['states']; readonly hostile: Hostile };

async function attack({ tablet: clinic, states }: Scene, { tablet, hostile: { what, bytes, passphrase: by } }: Attack, counted: Counted): Promise<void> {
  const before = states[tablet];
  await clinic.putBack(before);
  clinic.told.length = 0;
  const vault = clinic.start();
  await clinic.look(vault);
  const file = new Blob([new Uint8Array(bytes)]);
  const [done, thrown] = await outcomeOf((): Promise<Result<unknown>> => (tablet === 'living'
    ? vault.prepareRestore({ file, secret: { passphrase: by } })
    : vault.restoreBackup({ file, secret: { passphrase: by }, label: 'Wave', emblem: 'boat' })));
  const count = (how: string) => { counted.tried[how] = (counted.tried[how] ?? 0) + 1; };
  const lost = (how: Lost, why: string) => lose(counted, how, `${what} on ${tablet}: ${why}`);
  if (done === null || clinic.told.length > 0) lost('thrown', thrown ?? clinic.told.join());
  else if (done.ok) {
    count('taken');
    const whole = await isReadable(vault, tablet);
    if (whole !== null) lost('taken and not whole', whole);
  } else {
    count(`refused, ${done.problem.type}`);
    if (!named.includes(done.problem.type)) lost('no named Problem', done.problem.type);
  }
  if (tablet === 'living' && done?.ok) await vault.leaveRestored();
  await vault.lock(null);
  if ((tablet === 'living' || !done?.ok) && !same(before, clinic.moment())) lost('a tablet changed', '');
}

function lose(counted: Counted, how: Lost, why: string): void {
  counted.lost[how] += 1;
  counted.told.push(`${how}: ${why}`);
}

async function outcomeOf<T>(act: () => Promise<Result<T>>): Promise<readonly [Result<T> | null, string | null]> {
  try {
    return [await act(), null];
  } catch (error) {
    return [null, String(error)];
  }
}

/** null: what was taken can be gone through to its end, with whatever damage is named in it. */
async function isReadable(vault: VaultContract, tablet: Attack['tablet']): Promise<string | null> {
  if (tablet === 'living') return null;
  try {
    for (const { child } of valueOf(await vault.caseload()).children) await vault.openChild(child.id);
    valueOf(await vault.checkVault());
    valueOf(await vault.ledger());
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The same down to the last byte; a registry that knows of no vault is none. */
function same(one: DiskState, other: DiskState): boolean {
  return printOf(tidy(one)) === printOf(tidy(other));
}

function tidy({ databases, folders }: DiskState): unknown {
  const filled = [...databases].filter(([, { stores }]) => [...stores.values()].some(({ records }) => records.length > 0));
  const kept = [...folders].filter(([, within]) => !(within instanceof Map) || within.size > 0);
  return [filled.sort(([a], [b]) => (a < b ? -1 : 1)), kept];
}

/** Faults of our own that must be found: a right file counted as hostile, and a tablet that was touched. */
export async function plant(scene: Scene): Promise<{ readonly planted: number; readonly found: number }> {
  const { newer, older, tablet: clinic, states } = scene;
  const right = await tryOne(scene, { what: 'right', bytes: new Uint8Array(Buffer.concat([newer.head, newer.age])), passphrase: next });
  const rightOlder = await tryOne(scene, { what: 'right', bytes: new Uint8Array(Buffer.concat([older.head, older.age])), passphrase });
  await clinic.putBack(states.living);
  const { vault } = await unlockWith(scene);
  valueOf(await vault.addChild({ codeName: 'Planted', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
  await vault.lock(null);
  const touched = !same(states.living, clinic.moment());
  return { planted: 3, found: [right, rightOlder, touched].filter(Boolean).length };
}

/** Whether it is taken, and the tablet is another then. */
async function tryOne(scene: Scene, hostile: Hostile): Promise<boolean> {
  const counted: Counted = { tried: {}, lost: { ...nothingLost }, told: [], most: 0 };
  await attack(scene, { tablet: 'empty', hostile }, counted);
  return counted.tried['taken'] === 1 && !same(scene.states.empty, scene.tablet.moment());
}

async function unlockWith({ tablet }: Scene) {
  const vault = tablet.start();
  await tablet.look(vault);
  valueOf(await vault.unlock({ passphrase: next }));
  return { vault };
}
