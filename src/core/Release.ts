/** What one build of the app is made of: `release.json` beside it says so, and a signature over that text says who made it. */
export interface Release {
  readonly format: 1;
  readonly name: 'resguardo';
  /** Three whole numbers: `0.1.0`. */
  readonly version: string;
  /** The hash (`sha256-` and base64) of every file by its path from the root, but for the manifest and its signature. `/` is index.html. */
  readonly files: Readonly<Record<string, string>>;
}

/** Why what was found is not this release. older: than the version that was asked for at least. */
export type ReleaseFault = { readonly type: 'older' } | { readonly type: 'missing' | 'extra' | 'different'; readonly path: string };

/** In characters: many times what a build of the app has. */
const longestManifest = 500_000;
const versionShape = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/u;
const pathShape = /^(?:\/|(?:\/(?!\.{1,2}(?:\/|$))[\w.-]{1,200})+)$/u;
const hashShape = /^sha256-[A-Za-z0-9+/]{43}=$/u;

/** Cannot be in the list: the one would have to hold its own hash, the other is made after it. */
const unlisted = ['/release.json', '/release.json.minisig'];
/** Read by a host, and given to nobody who asks for it. */
const hostsOwn = '/_headers';

/** Whether it is a version that this project can have. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && versionShape.test(text);
}

/** The one text of a release: keys sorted, two spaces a step, a line feed at the end. */
export function printRelease({ files, format, name, version }: Release): string {
  const sorted = Object.fromEntries(Object.keys(files).sort().map((path) => [path, files[path]]));
  return `${JSON.stringify({ files: sorted, format, name, version }, null, 2)}\n`;
}

/** The release of its one text; null for any other text, also for one that says the same in another spelling. */
export function parseRelease(text: string): Release | null {
  if (text.length > longestManifest) return null;
  const value = parseJson(text);
  if (!isRelease(value)) return null;
  const files: Readonly<Record<string, string>> = Object.freeze(Object.assign(Object.create(null), value.files));
  const release: Release = { format: 1, name: 'resguardo', version: value.version, files };
  return printRelease(release) === text ? release : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRelease(value: unknown): value is Release {
  if (!isRecord(value) || Object.keys(value).sort().join() !== 'files,format,name,version') return false;
  const { files, format, name, version } = value;
  return format === 1 && name === 'resguardo' && isVersion(version) && isRecord(files) && Object.hasOwn(files, '/') && Object.entries(files).every(isListed);
}

function isListed([path, hash]: readonly [string, unknown]): boolean {
  return pathShape.test(path) && !unlisted.includes(path) && typeof hash === 'string' && hashShape.test(hash);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Below zero: `one` is older than `other`; zero: they are the same. Throws 'not a version'. */
export function compareVersions(one: string, other: string): number {
  if (!isVersion(one) || !isVersion(other)) throw new Error('not a version');
  const [ones, others] = [one.split('.').map(Number), other.split('.').map(Number)];
  return ones.map((number, at) => number - (others[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * The first thing that keeps what was found (the hash of every file by its path) from being this release; null: nothing does.
 * A host keeps `/_headers` to itself, so that it may be missing.
 */
export function releaseFault(release: Release, { found, atLeast }: { readonly found: Readonly<Record<string, string>>; readonly atLeast?: string }): ReleaseFault | null {
  if (atLeast !== undefined && compareVersions(release.version, atLeast) < 0) return { type: 'older' };
  for (const [path, hash] of Object.entries(release.files)) {
    if (!Object.hasOwn(found, path)) {
      if (path !== hostsOwn) return { type: 'missing', path };
    } else if (found[path] !== hash) return { type: 'different', path };
  }
  const path = Object.keys(found).find((each) => !Object.hasOwn(release.files, each));
  return path === undefined ? null : { type: 'extra', path };
}
