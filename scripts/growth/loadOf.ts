import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { textTypes, bareTypes } from '../hosting/contentTypes.ts';
import { hostHeaders } from '../hosting/hostHeaders.ts';
import { listFiles } from '../release/listFiles.ts';

/** What tablets ask of a host, in requests and bytes as they go over the line, without what TLS and the network add. */
export interface Load {
  /** On the host's disk. */
  readonly kept: number;
  readonly install: { readonly requests: number; readonly bytes: number };
  /** One look for a newer version that finds none. */
  readonly check: { readonly requests: number; readonly bytes: number };
}

const packed = new Set(bareTypes.filter(([, type]) => textTypes.includes(type)).map(([ending]) => ending));

/** What the shell of this folder costs its host. A connection repeats no header: they are counted once for each install and each check. */
export function loadOf(folder: string): Load {
  const files = Object.keys(listFiles(folder)).filter((path) => path !== '/_headers');
  const sent = (path: string) => overTheLine(path, readFileSync(join(folder, path === '/' ? 'index.html' : path)));
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + sent(path), 0);
  // The service worker itself comes once for the browser and once more to be kept, with the list of the release.
  const asked = [...files, '/sw.js', '/release.json'];
  return {
    kept: [...files, '/release.json'].reduce((total, path) => total + readFileSync(join(folder, path === '/' ? 'index.html' : path)).length, 0),
    install: { requests: asked.length, bytes: sum(asked) + headersOf('/') },
    check: { requests: 1, bytes: sent('/sw.js') + headersOf('/sw.js') },
  };
}

function overTheLine(path: string, bytes: Uint8Array): number {
  const ending = path === '/' ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  return packed.has(ending) ? gzipSync(bytes).length : bytes.length;
}

function headersOf(path: string): number {
  return Object.entries(hostHeaders(path)).reduce((total, [name, value]) => total + name.length + value.length + 4, 0);
}
