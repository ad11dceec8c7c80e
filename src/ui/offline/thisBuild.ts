/** Three whole numbers, from package.json; the build writes it in. */
declare const VERSION: string;
/** The release's public key, a line of base64 in minisign's form; null where the build was given none. */
declare const RELEASE_KEY: string | null;

/** What this very code was built as. releaseKey: whose releases it believes; null: it carries no key, and can check none. */
export const thisBuild: { readonly version: string; readonly releaseKey: string | null } = { version: VERSION, releaseKey: RELEASE_KEY };
