import { bareTypes, textTypes } from './contentTypes.ts';
import { hostHeaders, isKept } from './hostHeaders.ts';
import { madeBy } from './madeBy.ts';

const introduction = `
# Put this file beside your own configuration and include it in a server block that serves nothing else:
#
#     server {
#         listen 443 ssl;
#         server_name notes.example.org;
#         ssl_certificate     /etc/ssl/notes.example.org.pem;
#         ssl_certificate_key /etc/ssl/notes.example.org.key;
#         root /srv/resguardo;
#         include /etc/nginx/resguardo.conf;
#     }
#
# Write no add_header of your own into that block: nginx passes on only those of the innermost place that has any,
# which is why each location below says all of them.`;

/** An include file for a server block. */
export function nginxFile(): string {
  return `${madeBy('#')}${introduction}

# Nothing is kept of who asked for what.
access_log off;
log_not_found off;
server_tokens off;

charset utf-8;
charset_types ${textTypes.filter((type) => type !== 'text/html' && type !== 'image/svg+xml').join(' ')};
default_type application/octet-stream;
types {
${bareTypes.map(([ending, type]) => `    ${type} ${ending};`).join('\n')}
}

gzip on;
gzip_vary on;
gzip_min_length 512;
gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};

# nginx tells versions apart by a file's time and size alone. Where both stay the same (images of containers, ZIPs of a
# fixed date) a tablet would never hear of an update, so these files are always sent whole.
etag off;
if_modified_since off;
${addHeaders('/')}
add_header Last-Modified "" always;

location / {
    try_files $uri =404;
}
location = / {
    try_files /index.html =404;
}
location = /_headers {
    return 404;
}
location ~ /\\.(?!well-known/) {
    return 404;
}
${block('location = /sw.js', '/sw.js', ['add_header Last-Modified "" always;'])}
# Named after their content: the same name is the same bytes.
${['/assets/', '/workers/'].map((folder) => block(`location ^~ ${folder}`, folder, ['etag on;', 'if_modified_since exact;'])).join('\n')}
`;
}

function block(opening: string, path: string, more: readonly string[]): string {
  return `${opening} {\n${indent([...more, 'try_files $uri =404;', addHeaders(path)].join('\n'))}\n}`;
}

// What is kept for a year is kept only if it was found: without `always` an error gets no such header.
function addHeaders(path: string): string {
  return Object.entries(hostHeaders(path)).map(([name, value]) => `add_header ${name} "${value}"${isKept(name, path) ? '' : ' always'};`).join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gmu, '    ');
}
