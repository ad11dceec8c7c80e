// `npm run pack -- es`: whether a language's walkthrough pack is whole, true to the English and easy enough to hear.
import { en } from '../src/packs/walkthroughs/en.ts';
import type { WalkthroughPack } from '../src/packs/walkthroughs/WalkthroughPack.ts';
import { walkthroughPacks } from '../src/packs/walkthroughs/walkthroughPacks.ts';
import { checkPack } from './pack/checkPack.ts';
import { notesOn } from './pack/notesOn.ts';
import { say } from './serveOnUsualPort.ts';

const packs: Readonly<Record<string, () => Promise<WalkthroughPack>>> = walkthroughPacks;
const [language = ''] = process.argv.slice(2);
const load = packs[language];

if (load === undefined) {
  say(`Which pack? npm run pack -- ${Object.keys(packs).join(' | ')}. A new one needs its line in src/packs/walkthroughs/walkthroughPacks.ts.`);
  process.exitCode = 2;
} else {
  const pack = await load();
  const faults = checkPack(pack, en);
  for (const { where, what } of faults) say(`${where}: ${what}`);
  for (const note of notesOn(pack)) say(`note: ${note}`);
  say(faults.length === 0 ? `${pack.ownName} (${language}): nothing to mend.` : `${pack.ownName} (${language}): ${faults.length} to mend.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
