/** What the lock file says of one package. */
interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Component {
  readonly ref: string;
  readonly paths: readonly string[];
  readonly locked: Locked;
}

type Packages = Readonly<Record<string, Locked>>;

/**
 * Every package in the text of a lock file, as a bill of materials in CycloneDX 1.5. From the lock file alone, so that it is the same
 * bytes whoever makes it: `npm sbom` writes the moment, a random number, its own version and the folder's name into it.
 * excluded: needed to build and test, not in the app.
 */
export function makeSbom(lockFile: string): string {
  const { name, version, packages } = JSON.parse(lockFile) as { readonly name: string; readonly version: string; readonly packages: Packages };
  const root = { ref: `${name}@${version}`, paths: [''], locked: { ...packages[''], version, integrity: '' } };
  const components = listComponents(packages);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { lifecycles: [{ phase: 'pre-build' }], component: { 'bom-ref': root.ref, type: 'application', name, version, purl: purlOf(name, version), ...licenceOf(root.locked) } },
    components: components.map(describe),
    dependencies: [root, ...components].map((each) => ({ ref: each.ref, dependsOn: dependsOn(each, packages) })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const folder = 'node_modules/';
const nameAt = (path: string) => path.slice(path.lastIndexOf(folder) + folder.length);

/** One for each name and version, however often it lies there. */
function listComponents(packages: Packages): readonly Component[] {
  const byRef = new Map<string, Component>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    const ref = `${nameAt(path)}@${locked.version}`;
    const other = byRef.get(ref);
    const dev = locked.dev === true && other?.locked.dev !== false;
    byRef.set(ref, { ref, paths: [...(other?.paths ?? []), path], locked: { ...locked, dev } });
  }
  return [...byRef.values()].sort((one, other) => (one.ref < other.ref ? -1 : 1));
}

function describe({ ref, paths: [path = ''], locked }: Component): object {
  const name = nameAt(path);
  return {
    'bom-ref': ref, type: 'library', name, version: locked.version, scope: locked.dev ? 'excluded' : 'required', purl: purlOf(name, locked.version),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(locked.integrity.replace(/^sha512-/u, ''), 'base64').toString('hex') }],
    ...licenceOf(locked),
  };
}

/** The packages it asks for, each where Node would find it: in its own folder, or the nearest above. */
function dependsOn({ paths, locked }: Component, packages: Packages): readonly string[] {
  const names = Object.keys({ ...locked.peerDependencies, ...locked.optionalDependencies, ...locked.dependencies, ...devOf(locked) });
  const found = paths.flatMap((path) => names.map((name) => nearest(path, name, packages))).filter((ref) => ref !== null);
  return [...new Set(found)].sort();
}

// The root's own alone: the lock file keeps no other's.
function devOf(locked: Locked & { readonly devDependencies?: Readonly<Record<string, string>> }): Readonly<Record<string, string>> {
  return locked.devDependencies ?? {};
}

function nearest(path: string, name: string, packages: Packages): string | null {
  const place = `${path}${path === '' ? '' : '/'}${folder}${name}`;
  const locked = packages[place];
  if (locked) return `${name}@${locked.version}`;
  return path === '' ? null : nearest(path.slice(0, Math.max(0, path.lastIndexOf(folder) - 1)), name, packages);
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licenceOf({ license }: Locked): object {
  if (license === undefined) return {};
  return { licenses: [/ (?:AND|OR|WITH) /u.test(license) ? { expression: license } : { license: { id: license } }] };
}
