import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Glance } from '../../../src/bridge/Glance.ts';
import type { VaultId } from '../../../src/core/Id.ts';
import type { Marker } from '../../../src/vault/store/Marker.ts';
import { writeMarkerFile } from '../../../src/vault/store/markerFile.ts';
import { openRegistry } from '../../../src/vault/store/openRegistry.ts';
import { openFolder } from '../../../src/vault/store/vaultFolder.ts';
import { fakeFolders } from '../store/fakeFolders.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';

// Where a vault is remembered, and how each place may be found after the tablet was cleaned up by halves.
const registries = ['there', 'older', 'making', 'gone'] as const;
const files = ['there', 'older', 'making', 'gone'] as const;
const keys = ['there', 'gone'] as const;
const databases = ['there', 'empty', 'gone'] as const;
const pages = ['there', 'older', 'gone'] as const;

type Tablet = {
  readonly registry: (typeof registries)[number];
  readonly file: (typeof files)[number];
  readonly keys: (typeof keys)[number];
  readonly database: (typeof databases)[number];
  readonly page: (typeof pages)[number];
};

const tablets: Tablet[] = registries.flatMap((registry) => files.flatMap((file) => keys.flatMap((key) => databases.flatMap((database) =>
  pages.map((page) => ({ registry, file, keys: key, database, page }))))));

let clinic: Clinic;
let folders: ReturnType<typeof fakeFolders>;
let vault: VaultId;
let kept: { readonly page: string; readonly label: string };

beforeEach(async () => {
  clinic = new Clinic();
  folders = fakeFolders();
  const open = await clinic.makeVault();
  await furnish(open);
  valueOf(await open.lock(null));
  const registry = openRegistry();
  vault = valueOf(await registry.vaults())[0]!.id;
  registry.close();
  kept = { page: clinic.marker ?? '', label: 'Kite' };
});

/** Takes from the tablet what this one lost. */
async function leave(tablet: Tablet): Promise<void> {
  const remembered = (state: Marker['state']): Marker => ({ vault, state, epoch: state === 'ready' ? 1 : 0, mac: '' });
  if (tablet.registry === 'gone') await Dexie.delete('resguardo');
  else if (tablet.registry !== 'there') {
    const registry = openRegistry();
    valueOf(await registry.putMarker(remembered(tablet.registry === 'making' ? 'making' : 'ready')));
    registry.close();
  }
  if (tablet.file === 'gone') folders.remove(['resguardo', vault, 'marker']);
  else if (tablet.file !== 'there') valueOf(await writeMarkerFile(remembered(tablet.file === 'making' ? 'making' : 'ready')));
  if (tablet.keys === 'gone') for (const copy of ['keys.a', 'keys.b']) folders.remove(['resguardo', vault, copy]);
  if (tablet.database === 'gone') await Dexie.delete(`resguardo-${vault}`);
  if (tablet.database === 'empty') for (const table of ['shelf', 'rows', 'drafts'] as const) await replaceRows(table, []);
  clinic.marker = tablet.page === 'gone' ? null : tablet.page === 'older' ? JSON.stringify({ vaultId: vault, epoch: 1, mac: '' }) : kept.page;
}

/** What the door must show, told from the tablet alone: nothing of the code under test. */
function expected({ registry, file, keys: key, database, page }: Tablet): unknown {
  const told = [registry, file, page];
  const isReady = told.some((each) => each === 'there' || each === 'older');
  const isMaking = told.includes('making');
  const hasBooks = database === 'there';
  const face = registry === 'gone' ? { label: '' } : { label: 'Kite' };
  if (isMaking && !isReady) return { state: 'making' };
  if (!isReady && key === 'gone' && !hasBooks) return { state: 'none' };
  if (key === 'there' && hasBooks) return { state: 'ready', vault: face, errandOut: false };
  const missing = key === 'there' ? 'database' : hasBooks ? 'keyFile' : 'both';
  return { state: 'lost', missing, vault: registry === 'gone' ? null : face };
}

describe('a tablet cleaned up by halves', () => {
  it.each(tablets)('registry $registry, file $file, keys $keys, database $database, page $page', async (tablet) => {
    await leave(tablet);
    const again = clinic.start();
    const glance: Glance = await clinic.look(again);
    expect(glance).toMatchObject(expected(tablet) as object);
    if (glance.state !== 'ready') return;
    expect((await again.unlock({ passphrase })).ok).toBe(true);
    valueOf(await again.lock(null));
    expect(await clinic.start().look({ marker: null })).toMatchObject({ state: 'ready' });
  });

  it('is a new one only where nothing at all is left', () => {
    const isNew = tablets.filter((tablet) => (expected(tablet) as Glance).state === 'none');
    expect(isNew).toEqual(['empty', 'gone'].map((database) => ({ registry: 'gone', file: 'gone', keys: 'gone', database, page: 'gone' })));
  });

  it.each(['registry', 'file', 'page'] as const)('says which saves are missing when the %s remembers more than there is', async (place) => {
    const before = { shelf: await rowsOf('shelf'), rows: await rowsOf('rows') };
    const { vault: open } = await clinic.unlock();
    const [row] = valueOf(await open.caseload()).children;
    valueOf(await open.addNote(row!.child.id, { title: '', text: 'She drew a house.' }));
    valueOf(await open.lock(null));
    const newest = clinic.marker;
    await replaceRows('shelf', before.shelf);
    await replaceRows('rows', before.rows);
    await leave({ registry: place === 'registry' ? 'there' : 'older', file: place === 'file' ? 'there' : 'older', keys: 'there', database: 'there', page: 'older' });
    if (place === 'page') clinic.marker = newest;
    const { unlocked } = await clinic.unlock();
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
  });

  it('leaves a vault alone whose markers are lost while another set-up was cut off', async () => {
    await leave({ registry: 'gone', file: 'gone', keys: 'there', database: 'there', page: 'gone' });
    const other = { vault: 'f'.repeat(32) as VaultId, state: 'making', epoch: 0, mac: '' } as const;
    const registry = openRegistry();
    valueOf(await registry.putVault({ id: other.vault, label: 'Drum', emblem: 'kite', wrongTries: 0, removal: null, marker: other }));
    registry.close();
    const again = clinic.start();
    const shown = await clinic.look(again);
    expect(shown).toMatchObject({ state: 'shelf', vaults: [{ vault: { id: vault, label: '' }, state: 'ready' }, { vault: { label: 'Drum' }, state: 'making' }] });
    expect(await again.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
    expect(await again.look({ marker: null, vault })).toMatchObject({ state: 'ready' });
    expect(await again.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
    expect(await again.look({ marker: null, vault: other.vault })).toMatchObject({ state: 'making' });
    expect(valueOf(await again.abandonMaking())).toMatchObject({ state: 'ready', vault: { id: vault } });
    expect((await again.unlock({ passphrase })).ok).toBe(true);
  });

  it('takes a folder and a database of other names for no vault', async () => {
    await leave({ registry: 'gone', file: 'gone', keys: 'gone', database: 'gone', page: 'gone' });
    valueOf(await openFolder('not-a-vault' as VaultId).write('keys.a', new Uint8Array([1])));
    await new Dexie('resguardo-other').version(1).stores({ rows: '' });
    expect(await clinic.look(clinic.start())).toEqual({ state: 'none' });
  });
});
