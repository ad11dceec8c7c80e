import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findProgram } from '../programs.mjs';
import { publicLineOf, type SecretKey } from './SecretKey.ts';
import { signMinisig } from './signMinisig.ts';

/** Writes the signature of a file beside it. The trusted comment is one line that is signed, too. */
export interface Signer {
  /** The line of base64 of the public key; null: only a signature tells. */
  readonly publicLine: string | null;
  readonly sign: (file: string, trustedComment: string) => void;
}

/** Signs with a key that needs no password. */
export function signerOf(key: SecretKey): Signer {
  return {
    publicLine: publicLineOf(key),
    sign: (file, trustedComment) => writeFileSync(`${file}.minisig`, signMinisig(readFileSync(file), { key, trustedComment })),
  };
}

/** Signs by the program minisign, which asks for the key's password on the terminal. */
export function askingSigner(keyFile: string): Signer {
  return {
    publicLine: null,
    sign: (file, trustedComment) => {
      const asked = ['-S', '-s', keyFile, '-m', file, '-x', `${file}.minisig`, '-c', 'signature of a Resguardo release', '-t', trustedComment];
      if (spawnSync(findProgram('minisign'), asked, { stdio: 'inherit' }).status !== 0) throw new Error('minisign did not sign: see its own words above.');
    },
  };
}
