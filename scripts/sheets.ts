import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bands } from '../src/core/Band.ts';
import { ready } from '../src/vault/sodium.ts';
import { openRoom } from '../test/ui/room/openRoom.ts';
import { madeUpPacks } from '../test/packs/walkthroughs/madeUpPacks.ts';
import { kinds, packs } from '../test/ui/room/realPlans.ts';
import { layOut } from './sheets/layOut.ts';
import { screensOf } from './sheets/screensOf.ts';
import { takeScreens } from './sheets/takeScreens.ts';

// `npm run sheets` lays every screen of the child's room side by side, for people to look at: by language, band, kind and size.
// `npm run sheets -- es B phone` makes those alone whose names have all of these in them. Two made-up languages are shown when
// asked for: `ps-x-made` in Arabic letters from right to left, `mam-x-made` with very long words.
const sizes = { wide: { width: 1180, height: 820 }, tall: { width: 820, height: 1180 }, phone: { width: 390, height: 844 } } as const;
const wanted = process.argv.slice(2);
const folder = resolve('.cache/sheets');

await ready();
if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const room = await openRoom();
try {
  for (const pack of [...packs, ...madeUpPacks.filter(({ language }) => wanted.includes(language))]) {
    for (const band of bands) {
      for (const kind of kinds) {
        for (const [size, viewport] of Object.entries(sizes)) {
          const name = [pack.language, band, kind, size];
          if (!wanted.every((part) => (name as readonly string[]).includes(part))) continue;
          const taken = await takeScreens(room, screensOf(pack, band, kind), viewport);
          for (const file of await layOut(room.browser, { name: name.join('-'), folder, viewport, taken })) console.log(file);
        }
      }
    }
  }
} finally {
  await room.end();
}
