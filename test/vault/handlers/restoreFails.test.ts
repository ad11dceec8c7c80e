import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { fakeFolders } from '../store/fakeFolders.ts';
import { fullDisk } from '../store/fullDisk.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

const face = { label: 'Wave', emblem: 'boat' };
/** Longer than a marker waits to be written. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1200));

it('of a restore that fails nothing is left on an empty tablet, and nothing comes after', { timeout: 120_000 }, async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  valueOf(await vault.addNote(child.id, { title: 'One', text: 'one' }));
  const { file } = valueOf(await vault.makeBackup());
  valueOf(await vault.lock(null));
  const disk = fullDisk();
  const folders = fakeFolders({ writing: disk.take });
  let failed = 0;
  for (let nth = 0; ; nth += 1) {
    folders.empty();
    const tablet = new Clinic(() => undefined);
    const next = tablet.start();
    disk.fillAt(disk.writes + nth);
    const making = next.restoreBackup({ file, secret: { passphrase }, ...face });
    const restored = await making;
    const { refused } = disk;
    disk.makeRoom();
    if (restored.ok) {
      await tablet.end();
      if (!refused) break;
      continue;
    }
    failed += 1;
    // The disk was full for what was to be taken away, too: a vault that is being made can still be.
    const glance = await tablet.look(next);
    if (glance.state === 'making') valueOf(await next.abandonMaking());
    expect({ nth, glance: (await tablet.look(next)).state }).toEqual({ nth, glance: 'none' });
    await quiet();
    expect({ nth, glance: (await tablet.look(next)).state, marker: tablet.marker, left: await Dexie.getDatabaseNames() })
      .toEqual({ nth, glance: 'none', marker: null, left: ['resguardo'] });
  }
  expect(failed).toBeGreaterThan(8);
});
