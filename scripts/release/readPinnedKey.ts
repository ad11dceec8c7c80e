import { existsSync, readFileSync } from 'node:fs';
import { nameReleaseKey } from '../../src/ui/offline/verifyRelease.ts';

/**
 * The release's public key that a build carries: the line of base64 in RESGUARDO_RELEASE_PUB, which tests set (empty: none), or in
 * `release.pub` at the root. Null where there is neither. Throws one plain sentence when it is no minisign key.
 */
export function readPinnedKey(): string | null {
  const named = process.env.RESGUARDO_RELEASE_PUB;
  const key = named ?? (existsSync('release.pub') ? keyLineOf(readFileSync('release.pub', 'utf8')) : '');
  return key === '' ? null : mustBeKey(key, named === undefined ? 'release.pub' : 'RESGUARDO_RELEASE_PUB');
}

/** The same line. Throws one plain sentence, with where it came from, unless it is a public key of minisign. */
export function mustBeKey(line: string, from: string): string {
  try {
    nameReleaseKey(line);
    return line;
  } catch {
    throw new Error(`${from} holds no public key of minisign.`);
  }
}

/** The line of base64 in the text of a minisign public key file, or the text itself where it is that line alone. */
export function keyLineOf(text: string): string {
  const lines = text.trim().split(/\r?\n/u);
  return (lines.find((line) => !line.startsWith('untrusted comment:')) ?? '').trim() || 'none';
}
