import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lockFile = readFileSync('package-lock.json', 'utf8');
const { lockfileVersion, packages } = JSON.parse(lockFile) as { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked & Partial<Manifest>>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameAt = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What is wrong with a package in the lock file, in its own words. */
function faultsOf([path, { version, integrity, resolved, link }]: readonly [string, Locked]): readonly string[] {
  return [
    ...(/^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/?)+$/.test(path) ? [] : [`${path} lies outside node_modules`]),
    ...(/^\d+\.\d+\.\d+/.test(version ?? '') ? [] : [`${path} has no exact version`]),
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : [`${path} has no sha512`]),
    // The hash says what is installed; from where is each machine's own business, and no mirror's name belongs to the source.
    ...(resolved === undefined && !link ? [] : [`${path} comes from ${resolved ?? 'a folder'}`]),
  ];
}

test('every package in the lock file has one version and its hash, and none comes from a folder, a repository or an address', () => {
  expect(lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.flatMap(faultsOf)).toEqual([]);
  // Where to send money to the authors is the one address that stays.
  const withoutFunding = JSON.stringify(JSON.parse(lockFile), (key, value: unknown) => (key === 'funding' ? undefined : value));
  expect(withoutFunding).not.toMatch(/(?:git\+|git:|file:|link:|https?:)/);
});

test('the lock file of Lighthouse, which is installed apart, is held to the same, and runs nothing when it is installed', () => {
  const own = JSON.parse(readFileSync('scripts/lighthouse/package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked & Partial<Manifest>>> };
  const apart = Object.entries(own.packages).filter(([path]) => path !== '');
  expect(apart.length).toBeGreaterThan(50);
  expect(apart.flatMap(faultsOf)).toEqual([]);
  expect(apart.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  const asked = JSON.parse(readFileSync('scripts/lighthouse/package.json', 'utf8')) as Manifest;
  expect(asked.dependencies).toEqual({ lighthouse: own.packages['node_modules/lighthouse']?.version });
  expect(readFileSync('docs/dependencies.md', 'utf8')).toContain(`Lighthouse ${asked.dependencies.lighthouse}`);
});

test('these checks see what they are for', () => {
  const good = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` };
  expect(faultsOf(['node_modules/@a/b/node_modules/c', good])).toEqual([]);
  const bad: readonly (readonly [string, Locked])[] = [
    ['node_modules/a', { ...good, version: 'git+ssh://x' }], ['node_modules/a', { version: '1.0.0' }], ['node_modules/a', { ...good, integrity: 'sha1-x' }],
    ['node_modules/a', { ...good, resolved: 'git+ssh://x' }], ['node_modules/a', { ...good, link: true }], ['packages/a', good],
  ];
  for (const each of bad) expect(faultsOf(each)).toHaveLength(1);
});

test('what is asked for is pinned, and the lock file is of this package.json', () => {
  const { dependencies, devDependencies } = manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
  expect({ ...packages[''] }).toMatchObject({ dependencies, devDependencies });
});

test('no package runs a script of its own when it is installed, but those that package.json allows', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameAt(path));
  expect(running).toEqual(Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]));
});

test('the next lock file will be written the same way', () => {
  const settings = readFileSync('.npmrc', 'utf8').trim().split('\n').sort();
  expect(settings).toEqual(['omit-lockfile-registry-resolved=true', 'save-exact=true']);
});
