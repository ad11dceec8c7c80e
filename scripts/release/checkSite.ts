import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, isVersion, parseRelease, releaseFault, type Release, type ReleaseFault } from '../../src/core/Release.ts';
import { listFiles } from './listFiles.ts';
import { mustBeSigned } from './mustBeSigned.ts';

interface Asked {
  /** The line of base64 of the release's public key. */
  readonly key: string;
  /** Only a newer version than this one will do. */
  readonly after?: string | undefined;
  /** As a host gives it to anyone: it keeps `/_headers` to itself. On a disk that must be there. */
  readonly isServed?: boolean;
}

/** A site whose every file is as its signed list has it. */
export interface CheckedSite {
  readonly release: Release;
  /** SHA-256 of release.json in hex, in groups of four. */
  readonly fingerprint: string;
}

/** Throws one plain sentence unless the unpacked release in this folder, or the site alone, is whole, signed and new enough. */
export async function checkSite(folder: string, { key, after, isServed = false }: Asked): Promise<CheckedSite> {
  if (after !== undefined && !isVersion(after)) throw new Error(`${after} is no version: three whole numbers, like 1.2.0.`);
  const site = siteIn(folder);
  const manifest = join(site, 'release.json');
  await mustBeSigned(manifest, key);
  const bytes = readFileSync(manifest);
  const release = parseRelease(bytes.toString());
  if (release === null) throw new Error(`${manifest} is signed, but is no list of a release that this version can read.`);
  if (after !== undefined && compareVersions(release.version, after) <= 0) throw new Error(`This is version ${release.version}, which is not newer than ${after}.`);
  const fault = faultOnDisk(release, listFiles(site), isServed);
  if (fault !== null) throw new Error(sentenceOf(fault));
  return { release, fingerprint: (createHash('sha256').update(bytes).digest('hex').match(/.{4}/gu) ?? []).join(' ') };
}

function faultOnDisk(release: Release, found: Readonly<Record<string, string>>, isServed: boolean): ReleaseFault | null {
  const path = '/_headers';
  if (!isServed && Object.hasOwn(release.files, path) && !Object.hasOwn(found, path)) return { type: 'missing', path };
  return releaseFault(release, { found });
}

/** The site in an unpacked release, in the folder that such a ZIP unpacks to, or the folder itself. */
function siteIn(folder: string): string {
  const inside = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('resguardo-')).map((name) => join(folder, name, 'site')) : [];
  const site = [folder, join(folder, 'site'), ...inside].find((place) => existsSync(join(place, 'release.json')));
  if (site === undefined) throw new Error(`There is no release in ${folder}: no release.json was found.`);
  return site;
}

function sentenceOf(fault: ReleaseFault): string {
  switch (fault.type) {
    case 'older': return 'It is an older version.';
    case 'missing': return `${fault.path} is missing.`;
    case 'extra': return `${fault.path} is not part of the release, and must not be there.`;
    case 'different': return `${fault.path} is not what was signed.`;
  }
}
