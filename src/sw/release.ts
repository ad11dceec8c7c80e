import { hashOf } from './asListed.ts';

/**
 * What is told of a release: its manifest (null: there is none) and the signature over it (null: none), as they were answered, and the
 * hash (`sha256-` and base64) of files that lie here or were fetched, by their path.
 */
export interface ReleaseTold {
  readonly manifest: string | null;
  readonly signature: string | null;
  readonly files: Readonly<Record<string, string>>;
}

interface ShellFile {
  readonly url: string;
  readonly integrity: string;
}

const [manifestAt, signatureAt, scriptAt] = ['/release.json', '/release.json.minisig', '/sw.js'] as const;
/** Listed with the shell, but not part of it: this worker's own script, and what a host reads and gives to nobody. */
const besideShell = [scriptAt, '/_headers'];

const prefix = 'resguardo-release-';
const signatureBegins = 'untrusted comment:';

/**
 * Keeps what this build was published with. Rejects where the host's list is of another build than this one: half of a version was
 * published, and the browser tries again later.
 */
export async function keepRelease(shell: readonly ShellFile[]): Promise<void> {
  const [told, script] = await fetchRelease('no-cache');
  if (told.manifest === null || !isOf(shell, told)) throw new Error('the list of this release is of another build');
  const kept = await caches.open(await placeOf(shell));
  await kept.put(manifestAt, new Response(told.manifest));
  await kept.put(scriptAt, new Response(script));
  if (told.signature === null) await kept.delete(signatureAt);
  else await kept.put(signatureAt, new Response(told.signature));
}

/** What this build was published with goes on; that of every other goes. */
export async function dropOthers(shell: readonly ShellFile[]): Promise<void> {
  const own = await placeOf(shell);
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** What is served now. `lying` gives a file of the shell as it lies in the cache; without it no file is hashed, which takes a moment. */
export async function readRelease(shell: readonly ShellFile[], lying: ((path: string) => Promise<Response | undefined>) | null): Promise<ReleaseTold> {
  const kept = await caches.open(await placeOf(shell));
  const textAt = async (path: string): Promise<string | null> => (await kept.match(path))?.text() ?? null;
  const files: Record<string, string> = {};
  const add = async (path: string, found: Response | undefined) => {
    if (found) files[path] = await hashOf(await found.arrayBuffer());
  };
  if (lying) {
    for (const { url } of shell) await add(url, await lying(url));
    await add(scriptAt, await kept.match(scriptAt));
  }
  return { manifest: await textAt(manifestAt), signature: await textAt(signatureAt), files };
}

/**
 * What the host publishes now. The active worker asks, because the one that waits could lie (Note: the waiting one is not asked).
 * Rejects without a network.
 */
export async function fetchWaiting(): Promise<ReleaseTold> {
  const [told] = await fetchRelease('no-store');
  return told;
}

async function fetchRelease(cache: RequestCache): Promise<readonly [told: ReleaseTold, script: ArrayBuffer]> {
  const [manifest, signature, script] = await Promise.all([manifestAt, signatureAt, scriptAt].map((path) => fetch(path, { cache, redirect: 'error' })));
  if (!script?.ok) throw new Error('the host has no service worker');
  const bytes = await script.arrayBuffer();
  const signed = await textOf(signature);
  // A host that answers everything with its page has no signature all the same.
  const told = { manifest: await textOf(manifest), signature: signed?.startsWith(signatureBegins) ? signed : null, files: { [scriptAt]: await hashOf(bytes) } };
  return [told, bytes];
}

async function textOf(answer: Response | undefined): Promise<string | null> {
  return answer?.ok ? answer.text() : null;
}

function isOf(shell: readonly ShellFile[], { manifest, files: found }: ReleaseTold): boolean {
  const listed = filesIn(manifest ?? '');
  const own = Object.fromEntries(shell.map(({ url, integrity }) => [url, integrity]));
  return listed[scriptAt] === found[scriptAt]
    && Object.keys(listed).every((path) => Object.hasOwn(own, path) || besideShell.includes(path))
    && shell.every(({ url, integrity }) => listed[url] === integrity);
}

/** Throws on what is no manifest. Who made it, and whether it may be believed, is the page's to say. */
function filesIn(manifest: string): Readonly<Record<string, unknown>> {
  const { files } = JSON.parse(manifest) as { readonly files: Readonly<Record<string, unknown>> };
  return Object.assign(Object.create(null), files);
}

// One place for each build, so that one that waits writes over nothing of the one that serves.
async function placeOf(shell: readonly ShellFile[]): Promise<string> {
  const name = await hashOf(new TextEncoder().encode(JSON.stringify(shell)));
  return `${prefix}${name.slice('sha256-'.length)}`;
}
