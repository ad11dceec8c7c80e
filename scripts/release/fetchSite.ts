import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseRelease } from '../../src/core/Release.ts';
import { mustBeSigned } from './mustBeSigned.ts';
import type { Unpacked } from './unpackRelease.ts';

/** In bytes: many times what any file of a release has. */
const longestFile = 50_000_000;
/** In milliseconds, a file. */
const patience = 60_000;

/**
 * What a host serves at this address now, in a folder: the list and its signature first, and only what a signed list names. What else it
 * may serve cannot be seen, and to somebody else it may serve something else.
 */
export async function fetchSite(address: string, key: string): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), 'resguardo-served-'));
  const throwAway = () => rmSync(folder, { recursive: true, force: true });
  try {
    const bring = async (path: string, name = path) => put(join(folder, name), await fetchFile(new URL(path, address)));
    const manifest = await bring('/release.json');
    await bring('/release.json.minisig').catch(unlessMissing);
    await mustBeSigned(join(folder, 'release.json'), key);
    const { files } = parseRelease(new TextDecoder().decode(manifest)) ?? { files: {} };
    for (const path of Object.keys(files)) await bring(path, path === '/' ? 'index.html' : path).catch(unlessMissing);
    return { folder, throwAway };
  } catch (error) {
    throwAway();
    throw error;
  }
}

class Missing extends Error {}

async function fetchFile(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url, { redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(patience) }).catch(() => {
    throw new Error(`${url} cannot be reached.`);
  });
  if (answer.status === 404) throw new Missing(`There is nothing at ${url}.`);
  if (!answer.ok || !answer.body) throw new Error(`${url} answers ${answer.status}.`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body) {
    length += part.length;
    if (length > longestFile) throw new Error(`${url} is larger than any file of a release.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// The check says so, with its name.
function unlessMissing(error: unknown): void {
  if (!(error instanceof Missing)) throw error;
}

function put(file: string, bytes: Uint8Array): Uint8Array {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return bytes;
}
