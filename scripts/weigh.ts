// What a tablet has to load, in kB after gzip, from the files of the last build. `--bars` fails on a bar passed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { say } from './serveOnUsualPort.ts';

const kilobyte = 1000;
const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const weighGzip = (file: string) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / kilobyte;
const weighBare = (file: string) => readFileSync(join('dist', file)).length / kilobyte;

// `import "./x.js"` and `from "./x.js"` are loaded with the file; `import("./x.js")` only when it is called.
function withStaticImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
    withStaticImports(join(dirname(file), name), seen);
  }
  return seen;
}

function loadedByPage(): readonly string[] {
  const named = [...read('index.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const scripts = named.filter((file) => file.endsWith('.js')).flatMap((file) => [...withStaticImports(file)]);
  return [...new Set([...named, ...scripts])];
}

// The latin faces of the clinician's typeface: `--font` begins with it, and every page before unlocking is set in it.
// A face of another family, or without the letter "a", is fetched only once some text needs it.
function loadedFonts(): readonly string[] {
  const styles = loadedByPage().filter((file) => file.endsWith('.css')).map(read).join('');
  const [, family = ''] = /--font:\s*["']?([^"',;]+)/.exec(styles) ?? [];
  const faces = [...styles.matchAll(/@font-face\s*{[^}]*}/g)].map(([face]) => face);
  return faces
    .filter((face) => face.includes(family) && (!face.includes('unicode-range') || /u\+(?:0{1,4}-|\?\?)/i.test(face)))
    .map((face) => /url\(["']?\/([^)"']+\.woff2)/.exec(face)?.[1] ?? '');
}

function worker(name: string): readonly string[] {
  const file = readdirSync('dist/workers').find((entry) => entry.startsWith(`${name}-`));
  return file ? [...withStaticImports(`workers/${file}`)] : [];
}

interface Weight {
  readonly what: string;
  readonly kilobytes: number;
  readonly bar?: number;
}

const sum = (files: readonly string[], weigh: (file: string) => number) =>
  files.reduce((total, file) => total + weigh(file), 0);

const weights: readonly Weight[] = [
  { what: 'page before unlock', kilobytes: sum(loadedByPage(), weighGzip), bar: 160 },
  { what: 'vault worker', kilobytes: sum(worker('vault'), weighGzip), bar: 240 },
  { what: 'fonts before first text', kilobytes: sum(loadedFonts(), weighBare), bar: 120 },
  { what: 'key-stretching worker', kilobytes: sum(worker('kdf'), weighGzip) },
  { what: 'porter', kilobytes: sum(worker('porter'), weighGzip) },
  { what: 'courier', kilobytes: sum(worker('courier'), weighGzip) },
];

for (const { what, kilobytes, bar } of weights) {
  const verdict = bar === undefined ? '' : ` of ${bar} kB${kilobytes > bar ? '  OVER' : ''}`;
  say(`${what.padEnd(24)}${kilobytes.toFixed(1).padStart(7)}${verdict}`);
}
const over = weights.some(({ kilobytes, bar = Infinity }) => kilobytes > bar);
if (over && process.argv.includes('--bars')) process.exitCode = 1;
