/** The page for whoever unpacks a release. */
export function howToCheck(version: string): string {
  return `Resguardo ${version}: how to check this release

What is here
  site/          the app: put what is in it at the root of an HTTPS origin of its own
  hosting/       settings for some servers, where there are any
  sbom.cdx.json  every package it was built with (CycloneDX)
  LICENSE        AGPL-3.0

site/release.json lists the hash of every file of the app, and site/release.json.minisig signs that list.
Get the public key, release.pub, from somewhere else than this file: whoever could change this file could change a key in it.

1. That it was signed, and that no file is other, missing or added:
     npm run check-release -- resguardo-${version}.zip --key release.pub
   in the project's source; or by the program minisign alone, for the ZIP as it came:
     minisign -V -p release.pub -m resguardo-${version}.zip
   It covers all that is in the ZIP. Once unpacked, the list covers site/ alone.

2. That it was made from the published source, trusting nobody:
     git checkout v${version} && npm ci && npm run build
     cmp dist/release.json resguardo-${version}/site/release.json
   Two equal lists are two equal apps.

What a signature does not tell: that the code is good, and that a host serves what was signed. docs/releases.md in the source says what
can be done about both.
`;
}
