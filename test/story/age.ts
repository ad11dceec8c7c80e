import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { findProgram } from '../../scripts/programs.mjs';

/** A recipient with the reference program: her key pair lies in a file of this folder. */
export interface AgeRecipient {
  /** age1..., to be given to the clinician. */
  readonly publicKey: string;
  /** Opens a package and gives the files in it as text, by name. Throws when it does not open. */
  open(bytes: Uint8Array): Readonly<Record<string, string>>;
}

/** Makes a key with `age-keygen`, which comes with `age`. */
export function ageRecipient(folder: string): AgeRecipient {
  const age = findProgram('age');
  const key = join(folder, 'key.txt');
  execFileSync(join(dirname(age), 'age-keygen'), ['-o', key], { stdio: 'pipe' });
  const publicKey = execFileSync(join(dirname(age), 'age-keygen'), ['-y', key], { encoding: 'utf8' }).trim();
  return {
    publicKey,
    open: (bytes) => {
      writeFileSync(join(folder, 'package.age'), bytes);
      const zip = execFileSync(age, ['-d', '-i', key, join(folder, 'package.age')], { stdio: ['ignore', 'pipe', 'pipe'] });
      const files = Object.entries(unzipSync(zip));
      return Object.fromEntries(files.map(([name, content]) => [name, new TextDecoder().decode(content)]));
    },
  };
}

/** What the script written from the documentation says of a consent. */
export function checkSignature(folder: string, consent: string): string {
  const file = join(folder, 'consent.json');
  writeFileSync(file, consent);
  return execFileSync(process.execPath, ['test/story/checkSignature.mjs', file], { encoding: 'utf8' }).trim();
}
