import { existsSync, readFileSync } from 'node:fs';
import { verifyRelease, type ReleaseSignature } from '../../src/ui/offline/verifyRelease.ts';

const sentences: Readonly<Record<Exclude<ReleaseSignature, 'signed'>, string>> = {
  unsigned: 'is not signed: there is no signature beside it.',
  wrongKey: 'is signed by another key than the one you named.',
  badSignature: 'is not what was signed: it was changed, or its signature was.',
};

/** Throws one plain sentence unless `FILE.minisig` signs this file by this key. */
export async function mustBeSigned(file: string, key: string): Promise<void> {
  const beside = `${file}.minisig`;
  const signature = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
  const state = await verifyRelease({ manifest: readFileSync(file), signature, key });
  if (state !== 'signed') throw new Error(`${file} ${sentences[state]}`);
}
