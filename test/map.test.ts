import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

// Who may import whom: a file belongs to the first room its path begins with, and may import its own room.
// `types:` lets only types through; `url:` lets only a worker's address through.
const react = ['react', 'react-aria-components', 'use-intl'];
const house = ['src/core/', 'src/packs/', 'types:src/bridge/', 'src/ui/shared/', 'types:src/ui/offline/', 'src/ui/assets.d.ts', ...react];
const shelves = ['books', 'errand', 'ledger', 'consent', 'search', 'backup'].map((room) => `src/vault/${room}/`);
const beneath = ['src/core/', 'src/packs/', 'src/vault/keys/', 'src/vault/seal/', 'src/vault/sodium.ts', 'src/vault/store/'];
const workers = ['src/vault/worker.ts', 'src/porter/worker.ts', 'src/courier/worker.ts'].map((file) => `url:${file}`);

const map: Readonly<Record<string, readonly string[]>> = {
  'src/core/': [],
  'src/packs/words/passphraseWords.ts': ['@zxcvbn-ts/language-common'],
  'src/packs/words/recoveryWords.ts': ['@scure/bip39'],
  'src/packs/': ['types:src/core/'],
  'src/bridge/': ['src/core/', 'birpc'],
  'src/vault/sodium.ts': ['libsodium-wrappers'],
  'src/vault/kdf.ts': ['hash-wasm', 'src/bridge/proveContained.ts'],
  'src/vault/seal/': ['src/core/', 'src/vault/sodium.ts'],
  'src/vault/keys/': ['src/core/', 'src/vault/sodium.ts', 'src/vault/seal/', 'url:src/vault/kdf.ts', '@scure/bip39', 'shamir-secret-sharing', 'valibot'],
  'src/vault/store/': ['types:src/core/', 'dexie'],
  'src/vault/backup/': [...beneath, ...shelves, 'valibot', 'age-encryption', '@scure/base'],
  ...Object.fromEntries(shelves.filter((room) => room !== 'src/vault/backup/').map((room) => [room, [...beneath, ...shelves, 'valibot']])),
  'src/vault/': [...beneath, ...shelves, 'src/bridge/', 'src/vault/', 'url:src/vault/kdf.ts', 'url:src/courier/worker.ts', 'valibot'],
  'src/porter/': ['src/core/', 'src/packs/', 'src/bridge/', 'src/vault/seal/', 'src/vault/sodium.ts', 'src/vault/store/errandStore.ts'],
  'src/courier/': ['src/core/', 'src/packs/', 'src/bridge/', 'age-encryption', 'fflate', '@noble/curves', '@noble/hashes', 'valibot'],
  'src/ui/shared/': ['src/core/', 'src/ui/assets.d.ts', ...react, 'react-dom'],
  'src/ui/offline/': ['src/ui/shared/', 'src/core/', 'workbox-window', '@noble/curves', '@noble/hashes'],
  'src/ui/clinician/': [...house, 'qr', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'],
  'src/ui/child/': house,
  'src/ui/recipient/': house,
  'src/ui/': [...house, 'src/bridge/', 'src/ui/'],
  'src/sw/': ['workbox-precaching'],
  'src/': ['src/bridge/', 'src/ui/App.tsx', 'src/ui/offline/', ...workers, 'react', 'react-dom'],
};

const microphone = 'src/ui/clinician/voices/openMicrophone.ts';

// Words out of reach: the word, the rooms that may not say it, and the files in them that own it.
const out: readonly { word: string; rooms: readonly string[]; owners?: readonly string[] }[] = [
  { word: 'Date', rooms: ['src/core/', 'src/packs/', 'src/vault/', 'src/porter/'], owners: ['src/vault/clock.ts', 'src/porter/clock.ts'] },
  { word: 'Math.random', rooms: ['src/'] },
  // Named where Dexie is kept from opening what is of a later version.
  { word: 'indexedDB', rooms: ['src/'], owners: ['src/vault/store/connect.ts'] },
  { word: 'localStorage', rooms: ['src/'], owners: ['src/ui/offline/marker.ts', 'src/ui/offline/lockNote.ts', 'src/ui/offline/releaseSeen.ts', 'src/ui/offline/askedUpdate.ts', 'src/ui/offline/language.ts', 'src/ui/offline/singleKeys.ts'] },
  { word: 'sessionStorage', rooms: ['src/'] },
  { word: 'caches', rooms: ['src/'], owners: ['src/sw/release.ts'] },
  { word: 'fetch', rooms: ['src/'], owners: ['src/bridge/proveContained.ts', 'src/sw/sw.ts', 'src/sw/release.ts'] },
  { word: 'XMLHttpRequest', rooms: ['src/'] },
  { word: 'WebSocket', rooms: ['src/'] },
  { word: 'EventSource', rooms: ['src/'], owners: ['src/bridge/proveContained.ts'] },
  { word: 'console', rooms: ['src/'] },
  { word: 'innerHTML', rooms: ['src/'] },
  { word: 'outerHTML', rooms: ['src/'] },
  { word: 'insertAdjacentHTML', rooms: ['src/'] },
  { word: 'dangerouslySetInnerHTML', rooms: ['src/'] },
  { word: '<form', rooms: ['src/'] },
  // An adult's recordings are made in one file of the clinician's house, a share's code is looked for in one at its door; what the
  // child's room plays has no address.
  ...['MediaRecorder', 'SpeechRecognition', 'webkitSpeechRecognition'].map((word) => ({ word, rooms: ['src/'], owners: [microphone] })),
  ...['mediaDevices', 'getUserMedia'].map((word) => ({ word, rooms: ['src/'], owners: [microphone, 'src/ui/clinician/door/watchForCode.ts'] })),
  { word: 'createObjectURL', rooms: ['src/'], owners: ['src/ui/clinician/consent/saveFile.ts', 'src/ui/recipient/saveFile.ts'] },
  { word: 'showDirectoryPicker', rooms: ['src/'], owners: ['src/ui/clinician/backup/folderAccess.ts'] },
  { word: 'navigator.share', rooms: ['src/'], owners: ['src/ui/clinician/backup/shareFile.ts'] },
  ...['Audio', '<audio'].map((word) => ({ word, rooms: ['src/'] })),
  { word: '<video', rooms: ['src/'], owners: ['src/ui/clinician/door/ScanShare.tsx'] },
];

interface Found {
  readonly file: string;
  readonly imports: readonly { readonly target: string; readonly kind: '' | 'types:' | 'url:' }[];
  readonly words: ReadonlySet<string>;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFound(join('src', path)));

/** All a file imports (statically, dynamically, as types, as a worker's address) and all the names in its code. */
function readFound(file: string): Found {
  const source = readFileSync(file, 'utf8');
  const { program, module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const imports: { target: string; kind: '' | 'types:' | 'url:' }[] = [];
  const words = new Set<string>();
  const add = (specifier: string, isType: boolean) => {
    const [path = '', query] = specifier.split('?');
    const target = path.startsWith('.') ? relative('.', join(dirname(file), path)) : nameOfPackage(path);
    imports.push({ target, kind: query ? 'url:' : isType ? 'types:' : '' });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) add(moduleRequest.value, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) add(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), false);
  new Visitor({
    TSImportType: ({ source: { value } }) => add(value, true),
    Identifier: ({ name }) => words.add(name),
    JSXIdentifier: ({ name, start }) => words.add(source[start - 1] === '<' ? `<${name}` : name),
    MemberExpression: ({ start, end }) => words.add(source.slice(start, end)),
    Literal: ({ value }) => typeof value === 'string' && words.add(value),
  }).visit(program);
  return { file, imports, words };
}

function nameOfPackage(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function roomOf(file: string): string {
  return Object.keys(map).find((room) => file.startsWith(room)) ?? '';
}

function mayImport(room: string, { target, kind }: Found['imports'][number]): boolean {
  if (target.endsWith('.css') || target.endsWith('.svg')) return room.startsWith('src/ui/') || room === 'src/';
  if (kind !== 'url:' && target.startsWith(room)) return true;
  const within = (rule: string) => target === rule || (rule.endsWith('/') && target.startsWith(rule));
  return (map[room] ?? []).some((rule) => {
    if (rule.startsWith('url:')) return kind === 'url:' && within(rule.slice(4));
    if (rule.startsWith('types:')) return kind === 'types:' && within(rule.slice(6));
    return kind !== 'url:' && within(rule);
  });
}

test('every import is in the map', () => {
  const breaches = files.flatMap(({ file, imports }) =>
    imports.filter((one) => !mayImport(roomOf(file), one)).map(({ target, kind }) => `${file} imports ${kind}${target}`),
  );
  expect(breaches).toEqual([]);
});

test('no word is said out of its room', () => {
  const breaches = files.flatMap(({ file, words }) =>
    out
      .filter(({ word, rooms, owners = [] }) => words.has(word) && rooms.some((room) => file.startsWith(room)) && !owners.includes(file))
      .map(({ word }) => `${file} says ${word}`),
  );
  expect(breaches).toEqual([]);
});

test('the map reads every way to import and to name', () => {
  expect(files.length).toBeGreaterThan(20);
  const start = files.find(({ file }) => file === 'src/start.ts');
  expect(start?.imports).toContainEqual({ target: 'src/vault/worker.ts', kind: 'url:' });
  expect(start?.imports).toContainEqual({ target: 'src/ui/offline/registerShell.ts', kind: '' });
  expect(files.find(({ file }) => file === 'src/sw/sw.ts')?.words).toContain('fetch');
  expect(mayImport('src/ui/child/', { target: 'src/vault/keys/x.ts', kind: 'types:' })).toBe(false);
  expect(mayImport('src/ui/child/', { target: 'src/bridge/connect.ts', kind: '' })).toBe(false);
});
