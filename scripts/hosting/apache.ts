import { bareTypes, textTypes } from './contentTypes.ts';
import { inCommon, isKept, ofGroup } from './hostHeaders.ts';
import { madeBy } from './madeBy.ts';

const introduction = `
# Lies in the folder of the app, which must be the root of its host. The host must allow it (AllowOverride All) and have
# mod_headers; without mod_headers every answer is an error, on purpose: without its headers the app must not be served.`;

const groups: readonly (readonly [path: string, pattern: string])[] = [
  ['/', '^/(?!sw\\.js$|assets/|workers/)'],
  ['/sw.js', '^/sw\\.js$'],
  ['/assets/', '^/assets/'],
  ['/workers/', '^/workers/'],
];

/** An .htaccess for the folder of the app. */
export function apacheFile(): string {
  return `${madeBy('#')}${introduction}
Options -Indexes
DirectoryIndex index.html
DirectorySlash Off
AddDefaultCharset off
<LimitExcept GET HEAD>
    Require all denied
</LimitExcept>
${bareTypes.map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}
AddCharset utf-8 .html .js .css .json .webmanifest .txt .minisig

${Object.entries(inCommon).map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
${groups.map(([path, pattern]) => groupLines(path, pattern)).join('\n')}

# Apache tells versions apart by a file's time and size alone. Where both stay the same (images of containers, ZIPs of a
# fixed date) a tablet would never hear of an update, so these files are always sent whole.
FileETag None
Header unset Last-Modified "expr=%{REQUEST_URI} !~ m#^/(?:assets|workers)/#"
RequestHeader unset If-Modified-Since "expr=%{REQUEST_URI} !~ m#^/(?:assets|workers)/#"

RedirectMatch 404 "/\\.(?!well-known/)"
RedirectMatch 404 "^/_headers$"
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
</IfModule>
`;
}

// What is kept for a year is kept only if it was found: without `always` an error gets no such header.
function groupLines(path: string, pattern: string): string {
  const when = `"expr=%{REQUEST_URI} =~ m#${pattern}#"`;
  return Object.entries(ofGroup(path)).map(([name, value]) => `Header ${isKept(name, path) ? '' : 'always '}set ${name} "${value}" ${when}`).join('\n');
}
