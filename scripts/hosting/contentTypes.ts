/** What each kind of file of the shell is called, by its ending. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.minisig': 'text/plain; charset=utf-8',
};

/** Of any other file. */
export const unknownType = 'application/octet-stream';

/** The ending without its dot, and the type without its character set. */
export const bareTypes: readonly (readonly [ending: string, type: string])[] =
  Object.entries(contentTypes).map(([ending, type]) => [ending.slice(1), bare(type)]);

/** The types that are text, and so get smaller when packed. */
export const textTypes: readonly string[] = [...new Set(bareTypes.map(([, type]) => type).filter((type) => !/^(?:font|image\/(?:png|webp))/u.test(type)))];

function bare(type: string): string {
  return type.replace(/;.*/u, '');
}
