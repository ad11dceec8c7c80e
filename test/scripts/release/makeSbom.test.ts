import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeSbom } from '../../../scripts/release/makeSbom.ts';

interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly { readonly purl: string; readonly version: string; readonly scope: string; readonly hashes: unknown; readonly licenses: readonly { readonly license?: unknown }[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const lockFile = readFileSync('package-lock.json', 'utf8');
const text = makeSbom(lockFile);
const bill = JSON.parse(text) as Bill;

function npmsOwn(): Bill {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { stdout } = spawnSync(command, [...first, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'], { encoding: 'utf8' });
  return JSON.parse(stdout) as Bill;
}

test('the bill of materials names what npm names: every package, its hash, its licence, and who asks for it', () => {
  const theirs = npmsOwn();
  const told = ({ components }: Bill) => components.map(({ purl, hashes, licenses }) => JSON.stringify({ purl, hashes, licenses })).sort();
  expect(bill.components.length).toBeGreaterThan(100);
  expect(told(bill)).toEqual(told(theirs));
  const asking = ({ dependencies }: Bill) => Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, [...new Set(dependsOn)].sort()]));
  expect(asking(bill)).toEqual(asking(theirs));
});

test('it tells what is in the app from what only builds and tests it, and every package has a licence', () => {
  const scopes = Object.fromEntries(bill.components.map(({ purl, scope }) => [purl.replace(/@[^@]*$/, ''), scope]));
  expect(scopes).toMatchObject({ 'pkg:npm/react-dom': 'required', 'pkg:npm/dexie': 'required', 'pkg:npm/scheduler': 'required', 'pkg:npm/vite': 'excluded', 'pkg:npm/vitest': 'excluded' });
  expect(bill.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
});

test('it has nothing of the moment, the machine or the folder in it', () => {
  const turned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, turned(field)])) : value;
  expect(makeSbom(JSON.stringify(turned(JSON.parse(lockFile))))).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber|\burn:uuid\b/);
  expect(bill.metadata.component.name).toBe('resguardo');
});
