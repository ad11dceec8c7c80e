import type { Doors } from './page/SiegePage.ts';
import { read, write } from './page/wire.ts';

/** The doors of a siege page, over whatever carries a call to it. */
export function doorsOver(ask: (asked: string) => Promise<string>): Doors {
  const door = <Name extends keyof Doors>(name: Name): Doors[Name] => new Proxy({} as Doors[Name], {
    get: (_, act) => async (...args: unknown[]) => read(await ask(write({ door: name, act, args }))),
  });
  return { vault: door('vault'), room: door('room'), page: door('page') };
}
