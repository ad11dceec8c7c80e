/**
 * What a service worker tells of a release: its manifest (null: there is none) and the signature over it (null: none), and the hash
 * (`sha256-` and base64) of files by their path.
 */
export interface ReleaseTold {
  readonly manifest: string | null;
  readonly signature: string | null;
  readonly files: Readonly<Record<string, string>>;
}

/** What was told, or null for anything else: another version's worker may answer otherwise, or not at all. */
export function readTold(answer: unknown): ReleaseTold | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { manifest, signature, files } = answer as Partial<ReleaseTold>;
  if (!isText(manifest) || !isText(signature) || typeof files !== 'object' || files === null) return null;
  const hashes = Object.entries(files).filter(([, hash]) => typeof hash === 'string');
  return { manifest, signature, files: Object.assign(Object.create(null), Object.fromEntries(hashes)) };
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
