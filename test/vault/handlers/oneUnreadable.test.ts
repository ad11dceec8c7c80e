import { expect, it, vi } from 'vitest';
import { valueOf } from '../valueOf.ts';
import { SeveralClinic } from './SeveralClinic.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each([
  ['the registry tells of it', true],
  ['the registry is lost, and nothing but its folder and its books tell of it', false],
])('a vault whose folder cannot be read keeps no other from being told of and opened: %s', async (_, isTold) => {
  const clinic = new SeveralClinic();
  const [lamp, bell] = [await clinic.make('Lamp'), await clinic.make('Bell')];
  const { databases, folders, marker } = clinic.moment();
  if (!isTold) await clinic.putBack({ databases: new Map([...databases].filter(([name]) => name !== 'resguardo')), folders, marker: null });
  else await clinic.putBack({ databases, folders, marker });
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
  const spy = vi.spyOn(await top.getDirectoryHandle(bell.id), 'getFileHandle').mockRejectedValue(new DOMException('worn out', 'InvalidStateError'));
  const shown = await clinic.look(clinic.start());
  if (shown.state !== 'shelf') throw new Error(JSON.stringify(shown));
  expect(Object.fromEntries(shown.vaults.map(({ vault, state }) => [vault.id, state]))).toEqual({ [lamp.id]: 'ready', [bell.id]: 'refused' });
  valueOf(await (await clinic.open(lamp)).lock(null));
  spy.mockRestore();
  expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ state: 'ready' }, { state: 'ready' }] });
});
