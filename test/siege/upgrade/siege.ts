import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fictionOf } from '../../fiction/fictionOf.ts';
import { makeFictionalVault } from '../../fiction/makeFictionalVault.ts';
import { writeFictionalBackup } from '../../fiction/writeFictionalBackup.ts';
import { realKdf } from '../../vault/keys/kdfInProcess.ts';
import { inBrowser, newDevice, type Device, type Engine } from '../engines.ts';
import type { Doors } from '../page/SiegePage.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { buildPages, type Pages } from './buildPages.ts';
import { timesBack } from './next.config.ts';

/** As IndexedDB counts: Dexie's versions in tens. */
const moved = 10 * (1 + 2 * timesBack + 1);
const nothingLost = { 'rows lost or changed': 0, 'neither before nor after': 0, 'does not open': 0, 'an older app was let in': 0, 'a second window not said': 0 };

/** The database of a vault of 2,000 notes is moved to a next version, and the browser is killed in the middle of it. */
export const siege: Siege = async ({ rounds, engine = 'chromium' }) => besiege({ rounds, engine: engine as Engine, children: 200, notes: 2000 });

type Asked = { readonly rounds: number; readonly engine: Engine; readonly children: number; readonly notes: number };

export async function besiege({ rounds, engine, children, notes }: Asked): Promise<readonly SiegeReport[]> {
  if (engine === 'firefox') return [];
  const fiction = await makeFictionalVault(fictionOf({ children, notes, seed: 3 }), { make: realKdf, elapsed: () => 0, atMostMiB: 64 });
  const pages = await buildPages();
  const device = await newDevice(engine);
  const saved = await mkdtemp(join(tmpdir(), 'resguardo-upgrade-'));
  try {
    const scene: Scene = { pages, device, saved, passphrase: fiction.passphrase };
    await inBrowser(device, async (browser) => {
      const { page, vault } = await browser.openPage(await pages.serve('now'));
      await page.startVault();
      const restored = await page.restore(await writeFictionalBackup(fiction), fiction.passphrase);
      if (!restored.ok) throw new Error(`the vault is not there: ${restored.problem.type}`);
      await vault.lock(null);
    });
    await cp(device.profile, saved, { recursive: true, filter: isKept });
    const before = await look(scene, 'now', ({ page }) => page.rowsHash());
    return [await killAndOpen(scene, { rounds, before })];
  } finally {
    await pages.close();
    await device.throwAway();
    await rm(saved, { recursive: true, force: true });
  }
}

type Scene = { readonly pages: Pages; readonly device: Device; readonly saved: string; readonly passphrase: string };
type Hash = Awaited<ReturnType<Doors['page']['rowsHash']>>;

async function look<T>({ pages, device }: Scene, build: Parameters<Pages['serve']>[0], work: (doors: Doors) => Promise<T>): Promise<T> {
  const address = await pages.serve(build);
  return inBrowser(device, async (browser) => work(await browser.openPage(address)));
}

async function asItWas({ device, saved }: Scene): Promise<void> {
  await rm(device.profile, { recursive: true, force: true });
  await cp(saved, device.profile, { recursive: true, filter: isKept });
}

async function killAndOpen(scene: Scene, { rounds, before }: { readonly rounds: number; readonly before: Hash }): Promise<SiegeReport> {
  const tried: Record<string, number> = {};
  const count = (what: string) => { tried[what] = (tried[what] ?? 0) + 1; };
  const lost = { ...nothingLost };
  await asItWas(scene);
  const takes = await look(scene, 'next', async (doors) => {
    const started = performance.now();
    const state = await openUp(doors);
    if (state !== 'ready') throw new Error(`the move came to ${state}`);
    return performance.now() - started;
  });
  for (let round = 0; round < rounds; round += 1) {
    await asItWas(scene);
    await killMidway(scene, (round + Math.random()) / rounds * 0.9 * takes);
    const { hash, versions } = await look(scene, 'now', ({ page }) => page.rowsHash());
    count(versions[0] === moved ? 'killed after the move' : 'killed before the move was whole');
    if (versions.length !== 1 || (versions[0] !== 10 && versions[0] !== moved)) lost['neither before nor after'] += 1;
    if (hash !== before.hash) lost['rows lost or changed'] += 1;
    const again = await look(scene, 'next', async (doors) => {
      const state = await openUp(doors);
      const rows = await doors.page.rowsHash();
      const unlocked = await doors.vault.unlock({ passphrase: scene.passphrase });
      const whole = unlocked.ok ? await doors.vault.checkVault() : unlocked;
      return { rows, opens: state === 'ready' && whole.ok && whole.value.damaged.length === 0 && whole.value.shelf === 'whole' };
    });
    if (again.rows.hash !== before.hash || again.rows.versions[0] !== moved) lost['rows lost or changed'] += 1;
    if (!again.opens) lost['does not open'] += 1;
    if (!await isRefused(scene, 'now')) lost['an older app was let in'] += 1;
  }
  if (!await secondWindowIsSaid(scene)) lost['a second window not said'] += 1;
  return {
    siege: 'upgrade', engine: scene.device.engine, rounds, tried: { ...tried, rows: before.rows }, lost, control: await plant(scene, before),
    told: { 'looking, with all of the move, ms': Math.round(takes) },
  };
}

/** Looks at the tablet, which opens the vault's database and so moves it. */
async function openUp({ page, vault }: Doors): Promise<string> {
  await page.startVault();
  const glance = await vault.look({ marker: null });
  return glance.state === 'refused' ? glance.problem.type : glance.state;
}

async function killMidway({ pages, device }: Scene, after: number): Promise<void> {
  const address = await pages.serve('next');
  const browser = await device.open();
  const doors = await browser.openPage(address);
  void openUp(doors).catch(() => undefined);
  await new Promise((resolve) => { setTimeout(resolve, after); });
  await browser.kill();
}

async function isRefused(scene: Scene, build: 'now' | 'unguarded'): Promise<boolean> {
  return (await look(scene, build, openUp)) === 'storageTooNew';
}

/** A window that holds the database as it was, and does not let go: said at once, and moved once it does. */
async function secondWindowIsSaid(scene: Scene): Promise<boolean> {
  await asItWas(scene);
  const address = await scene.pages.serve('next');
  return inBrowser(scene.device, async (browser) => {
    const [holder, mover] = [await browser.openPage(address), await browser.openPage(address)];
    await holder.page.hold();
    const said = await openUp(mover);
    await holder.page.letGo();
    return said === 'storageBlocked' && await openUp(mover) === 'ready';
  });
}

/** A move that loses a row, and an older app without its guard: both must be seen. */
async function plant(scene: Scene, before: Hash): Promise<SiegeReport['control']> {
  await asItWas(scene);
  const after = await look(scene, 'lossy', async (doors) => {
    await openUp(doors);
    return doors.page.rowsHash();
  });
  const found = [after.hash !== before.hash];
  await asItWas(scene);
  await look(scene, 'next', openUp);
  found.push(!await isRefused(scene, 'unguarded'));
  return { planted: found.length, found: found.filter(Boolean).length };
}

/** What a killed browser leaves to say that it runs is not taken along. */
function isKept(file: string): boolean {
  return !/Singleton(?:Lock|Cookie|Socket)$/.test(file);
}
