import { readFileSync } from 'node:fs';
import { isVersion } from '../../src/core/Release.ts';

/** The version in package.json. Throws one plain sentence unless it is three whole numbers. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version?: unknown };
  if (!isVersion(version)) throw new Error('The version in package.json must be three whole numbers, like 1.2.0.');
  return version;
}
