import { compareVersions, parseRelease, type Release } from '../../core/Release.ts';
import type { ReleaseTold } from './ReleaseTold.ts';
import { verifyRelease, type ReleaseSignature } from './verifyRelease.ts';

/** Why a release that waits is not used. altered: the service worker is not the one of its list. unreadable: it has no list. */
export type ReleaseRefused = Exclude<ReleaseSignature, 'signed'> | 'older' | 'altered' | 'unreadable';

/** isSigned: by the key that this build believes; not where it carries none, and cannot tell. */
export type ReleaseJudged =
  | { readonly is: 'good'; readonly version: string; readonly isSigned: boolean }
  | { readonly is: 'refused'; readonly why: ReleaseRefused };

/** What a build may know of itself: its version and the key it believes. */
export type Build = { readonly version: string; readonly releaseKey: string | null };

/** Whether what a host publishes may take this build's place. */
export async function judgeRelease({ manifest, signature, files }: ReleaseTold, build: Build): Promise<ReleaseJudged> {
  const release = manifest === null ? null : parseRelease(manifest);
  if (manifest === null || release === null) return refused('unreadable');
  const { releaseKey } = build;
  const signed = releaseKey === null ? null : await verifyRelease({ manifest, signature, key: releaseKey });
  if (signed !== null && signed !== 'signed') return refused(signed);
  if (!isLater(release, build)) return refused('older');
  if (files['/sw.js'] === undefined || files['/sw.js'] !== release.files['/sw.js']) return refused('altered');
  return { is: 'good', version: release.version, isSigned: signed === 'signed' };
}

// Who builds a copy without a key, for trying things out, seldom counts its versions.
function isLater({ version }: Release, build: Build): boolean {
  const difference = compareVersions(version, build.version);
  return build.releaseKey === null ? difference >= 0 : difference > 0;
}

function refused(why: ReleaseRefused): ReleaseJudged {
  return { is: 'refused', why };
}
