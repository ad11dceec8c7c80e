import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { readSecretKey } from './SecretKey.ts';
import { askingSigner, signerOf, type Signer } from './Signer.ts';

/** Who signs with the secret key in this file. Throws one plain sentence when it cannot be read, or lies where it must not. */
export function openKey(file: string): Signer {
  if (!existsSync(file)) throw new Error(`There is no key at ${file}.`);
  const root = realpathSync('.');
  if (`${realpathSync(file)}${sep}`.startsWith(`${root}${sep}`)) throw new Error('The secret key lies inside the project’s folder. Move it to where no commit, backup or build can take it along.');
  const key = readSecretKey(readFileSync(file, 'utf8'));
  return key === 'encrypted' ? askingSigner(file) : signerOf(key);
}
