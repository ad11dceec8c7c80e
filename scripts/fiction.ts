// `npm run fiction -- --out FILE [--children N] [--notes N] [--seed N]`: a backup of a vault full of made-up notes, to restore in the app.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fictionOf } from '../test/fiction/fictionOf.ts';
import { makeFictionalVault } from '../test/fiction/makeFictionalVault.ts';
import { writeFictionalBackup } from '../test/fiction/writeFictionalBackup.ts';
import { realKdf } from '../test/vault/keys/kdfInProcess.ts';
import { say } from './serveOnUsualPort.ts';

const text = (usual: number) => ({ type: 'string', default: String(usual) }) as const;
const { values } = parseArgs({ options: { children: text(20), notes: text(400), seed: text(1), out: { type: 'string' } } });
const [children, notes, seed] = [values.children, values.notes, values.seed].map(Number) as [number, number, number];

if (values.out === undefined || ![children, notes, seed].every((number) => Number.isInteger(number) && number > 0)) {
  say('Into which file? npm run fiction -- --children 20 --notes 400 --seed 1 --out made-up.backup');
  process.exitCode = 2;
} else {
  const calibration = { make: realKdf, elapsed: () => 0, atMostMiB: 64 } as const;
  const vault = await makeFictionalVault(fictionOf({ children, notes, seed }), calibration);
  writeFileSync(values.out, await writeFictionalBackup(vault));
  say(`Passphrase: ${vault.passphrase}\nRecovery words: ${vault.words.join(' ')}`);
}
