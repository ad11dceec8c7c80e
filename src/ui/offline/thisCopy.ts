import { parseRelease, releaseFault, type ReleaseFault } from '../../core/Release.ts';
import { askShell, inTime } from './askShell.ts';
import type { Build } from './judgeRelease.ts';
import { readTold, type ReleaseTold } from './ReleaseTold.ts';
import { thisBuild } from './thisBuild.ts';
import { nameReleaseKey, verifyRelease, type ReleaseSignature } from './verifyRelease.ts';

/** The copy of the app that is served on this tablet, as far as it can be known from inside. */
export interface Copy {
  readonly version: string;
  /** SHA-256 of its manifest in hex, which stands for every file of it; null: none lies here. */
  readonly fingerprint: string | null;
  /** The name of the key that this build believes; null: it carries none. */
  readonly keyId: string | null;
  /** noKey: there is nothing to check it by. unchecked: what checks it could not be loaded. */
  readonly signature: ReleaseSignature | 'noKey' | 'unchecked';
  /** What keeps the files that lie here from being those of the manifest. unlisted: there is no manifest that could be read. */
  readonly fault: ReleaseFault | { readonly type: 'unlisted' } | null;
  /** The hash of every file that lies here, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What can be known of it without reading a file. */
export type CopyName = Pick<Copy, 'version' | 'fingerprint' | 'keyId'>;

/** Reading and hashing every file takes a slow tablet a while. */
const patience = 60_000;
/** The door opens without it after this. */
const briefPatience = 1500;

/** Reads every file of it. Null where the service worker does not say. Never rejects. */
export async function readCopy(): Promise<Copy | null> {
  const told = readTold((await inTime(askShell({ type: 'RELEASE', files: true }), patience))?.data);
  return told ? judgeCopy(told, thisBuild) : null;
}

/** Null where the service worker does not say. Never rejects. */
export async function readCopyName(): Promise<CopyName | null> {
  const told = readTold((await inTime(askShell({ type: 'RELEASE', files: false }), briefPatience))?.data);
  return told ? nameCopy(told, thisBuild) : null;
}

export async function judgeCopy(told: ReleaseTold, build: Build): Promise<Copy> {
  const { manifest, files } = told;
  const release = manifest === null ? null : parseRelease(manifest);
  return {
    ...await nameCopy(told, build),
    signature: await signatureOf(told, build),
    fault: release ? releaseFault(release, { found: files }) : { type: 'unlisted' },
    files,
  };
}

async function signatureOf({ manifest, signature }: ReleaseTold, { releaseKey }: Build): Promise<Copy['signature']> {
  if (releaseKey === null) return 'noKey';
  return manifest === null ? 'unsigned' : verifyRelease({ manifest, signature, key: releaseKey }).catch(() => 'unchecked');
}

async function nameCopy({ manifest }: ReleaseTold, { version, releaseKey }: Build): Promise<CopyName> {
  return {
    version: (manifest === null ? null : parseRelease(manifest))?.version ?? version,
    fingerprint: manifest === null ? null : await fingerprintOf(manifest),
    keyId: releaseKey === null ? null : nameReleaseKey(releaseKey),
  };
}

async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
