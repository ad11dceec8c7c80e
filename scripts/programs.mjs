import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

// Runs before anything is installed, on any Node from 20 on.

/** @type {(file: string) => boolean} */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @type {(...names: string[]) => string | undefined} */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(canRun);
}

/** @type {(command: string, args: string[]) => boolean} */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** @type {(name: string) => void} */
function installWithApt(name) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

const refusal = '/usr/sbin/policy-rc.d';

// Debian starts a server as it installs it, unless this file says not to.
/** @type {(name: string) => void} */
function installServerWithApt(name) {
  const isOurs = process.getuid?.() === 0 && !existsSync(refusal);
  if (isOurs) writeFileSync(refusal, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    installWithApt(name);
  } finally {
    if (isOurs) rmSync(refusal);
  }
}

const playwright = () => dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));

/** @type {() => string | undefined} */
function playwrightsOwn() {
  if (!existsSync(new URL('../node_modules/playwright-core', import.meta.url))) return undefined;
  const file = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  return file && canRun(file) ? file : undefined;
}

const usualPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  // Debian puts it beside the library, by its triplet.
  minibrowser: ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', '', '../libexec/'].flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${folder}webkit2gtk-${version}/MiniBrowser`)),
  // Not on the path of everybody.
  nginx: ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  apache: ['/usr/sbin/apache2'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

// The system's own first: where a package brings PyNaCl, it brings it to that one.
const pythonWithNaCl = () => ['/usr/bin/python3', onPath('python3')].find((file) => file && canRun(file) && hasNaCl(file));

/** @type {(python: string) => boolean} */
function hasNaCl(python) {
  return spawnSync(python, ['-c', 'import nacl'], { stdio: 'ignore' }).status === 0;
}

/** @typedef {'chromium' | 'headlessShell' | 'firefox' | 'webkit' | 'minibrowser' | 'age' | 'minisign' | 'python' | 'nginx' | 'caddy' | 'apache' | 'xvfb'} ProgramName */

/**
 * @typedef {object} Program
 * @property {string} variable Names the program's file when it lies in no usual place.
 * @property {() => string | undefined} find
 * @property {(() => void)[]} installs Ways to install it, tried in order until it is found.
 * @property {ProgramName} [instead] What does its work where it is not to be had.
 * @property {string} advice
 */

/** @type {Record<ProgramName, Program>} */
const programs = {
  chromium: {
    variable: 'RESGUARDO_CHROMIUM',
    find: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome') ??
      usualPlaces.chromium.find(canRun) ??
      playwrightsOwn(),
    installs: [
      () => installWithApt('chromium'),
      () => run(process.execPath, [join(playwright(), 'cli.js'), 'install', 'chromium']),
    ],
    advice: 'The stories need Chromium: install it, or set RESGUARDO_CHROMIUM to its file.',
  },
  // Chromium without what is around its pages: the same engine for a quarter less work. Whoever names a Chromium means that one.
  headlessShell: {
    variable: 'RESGUARDO_HEADLESS_SHELL',
    find: () => (process.env.RESGUARDO_CHROMIUM ? undefined : onPath('chromium-headless-shell')),
    installs: [() => installWithApt('chromium-headless-shell')],
    instead: 'chromium',
    advice: 'The stories need Chromium: install it, or set RESGUARDO_CHROMIUM to its file.',
  },
  firefox: {
    variable: 'RESGUARDO_FIREFOX',
    find: () => onPath('firefox-esr', 'firefox') ?? usualPlaces.firefox.find(canRun),
    installs: [() => installWithApt('firefox-esr')],
    advice: 'Some stories and sieges need Firefox: install it, or set RESGUARDO_FIREFOX to its file.',
  },
  webkit: {
    variable: 'RESGUARDO_WEBKIT',
    find: () => onPath('WebKitWebDriver'),
    installs: [() => installWithApt('webkit2gtk-driver')],
    advice: 'Some stories need WebKitGTK and its driver: install "webkit2gtk-driver", or set RESGUARDO_WEBKIT to the file of WebKitWebDriver.',
  },
  minibrowser: {
    variable: 'RESGUARDO_MINIBROWSER',
    find: () => usualPlaces.minibrowser.find(canRun),
    installs: [() => installWithApt('webkit2gtk-driver')],
    advice: 'Some stories need the browser that comes with WebKitGTK: install "webkit2gtk-driver", or set RESGUARDO_MINIBROWSER to the file of MiniBrowser.',
  },
  age: {
    variable: 'RESGUARDO_AGE',
    find: () => onPath('age'),
    installs: [() => installWithApt('age')],
    advice: 'The stories open packages with the reference age program: install "age", or set RESGUARDO_AGE to its file.',
  },
  minisign: {
    variable: 'RESGUARDO_MINISIGN',
    find: () => onPath('minisign'),
    installs: [() => installWithApt('minisign')],
    advice: 'Signed releases are held against the reference minisign program: install "minisign", or set RESGUARDO_MINISIGN to its file.',
  },
  python: {
    variable: 'RESGUARDO_PYTHON',
    find: pythonWithNaCl,
    installs: [() => installWithApt('python3-nacl')],
    advice: 'The second reader needs Python 3 with PyNaCl: install "python3-nacl", or set RESGUARDO_PYTHON to a Python that has it.',
  },
  nginx: {
    variable: 'RESGUARDO_NGINX',
    find: () => onPath('nginx') ?? usualPlaces.nginx.find(canRun),
    installs: [() => installServerWithApt('nginx-light')],
    advice: 'A story serves the app by nginx: install "nginx-light", or set RESGUARDO_NGINX to its file.',
  },
  caddy: {
    variable: 'RESGUARDO_CADDY',
    find: () => onPath('caddy'),
    installs: [() => installServerWithApt('caddy')],
    advice: 'A story serves the app by Caddy: install "caddy", or set RESGUARDO_CADDY to its file.',
  },
  apache: {
    variable: 'RESGUARDO_APACHE',
    find: () => onPath('apache2') ?? usualPlaces.apache.find(canRun),
    installs: [() => installServerWithApt('apache2-bin')],
    advice: 'A story serves the app by Apache: install "apache2-bin", or set RESGUARDO_APACHE to its file.',
  },
  xvfb: {
    variable: 'RESGUARDO_XVFB',
    find: () => onPath('Xvfb'),
    installs: [() => installWithApt('xvfb')],
    advice: 'WebKitGTK and one siege need a screen of their own: install "xvfb", or set RESGUARDO_XVFB to its file.',
  },
};

/**
 * The file of a program that stories or sieges need. Throws one plain sentence when it is not on this machine.
 * @param {ProgramName} name
 */
export function findProgram(name) {
  const { variable, find, instead, advice } = programs[name];
  const named = process.env[variable];
  if (named && !canRun(named)) throw new Error(`${variable} names ${named}, which is not a program.`);
  const file = named ?? find();
  if (!file && instead) return findProgram(instead);
  if (!file) throw new Error(advice);
  return file;
}

/** The file of the Chromium for what is only tried in a page: a lighter one of the same engine where the tests ask for it. Throws as `findProgram`. */
export function findPageBrowser() {
  return findProgram(process.env.RESGUARDO_LIGHT === '1' ? 'headlessShell' : 'chromium');
}

/**
 * Finds a program, installing it first where that may be done. Throws one plain sentence when it may not.
 * @param {ProgramName} name
 */
export function ensureProgram(name) {
  const { variable, find, installs } = programs[name];
  if (!process.env[variable]) {
    for (const install of installs) {
      if (find()) break;
      install();
    }
  }
  return findProgram(name);
}

/**
 * Whether it is the name of a program that can be found here.
 * @param {string} name
 * @returns {name is ProgramName}
 */
export function isProgram(name) {
  return Object.hasOwn(programs, name);
}
