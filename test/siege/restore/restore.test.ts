import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { ready } from '../../../src/vault/sodium.ts';
import { besiege, nothingLost, plant } from './besiege.ts';
import { makeScene } from './Scene.ts';

beforeAll(ready);

it('a file that wants harm is refused by name, and every tablet is as it was', async () => {
  const scene = await makeScene(onTestFinished);
  const { lost, told } = await besiege(scene, { times: 3, seed: 7 });
  expect({ lost, told }).toEqual({ lost: nothingLost, told: [] });
  expect(await plant(scene)).toEqual({ planted: 3, found: 3 });
}, 120_000);
