import { bareTypes, contentTypes } from './contentTypes.ts';
import { inCommon, ofGroup } from './hostHeaders.ts';
import { madeBy } from './madeBy.ts';

const introduction = `
# The host's name and the folder come from the environment, or write them in the place of what stands in braces:
#
#     RESGUARDO_HOST=notes.example.org RESGUARDO_ROOT=/srv/resguardo caddy run --config Caddyfile
#
# Caddy gets its certificate by itself, and writes no log of who asks for what unless it is told to.`;

const groups: readonly (readonly [name: string, path: string, matcher: string])[] = [
  ['page', '/', 'not path /sw.js /assets/* /workers/*'],
  ['serviceWorker', '/sw.js', 'path /sw.js'],
  ['assets', '/assets/', 'path /assets/*'],
  ['workers', '/workers/', 'path /workers/*'],
];

/** A whole Caddyfile with one site. */
export function caddyFile(): string {
  return `${madeBy('#')}${introduction}
{$RESGUARDO_HOST:notes.example.org} {
	root * {$RESGUARDO_ROOT:/srv/resguardo}
	encode gzip

${headerBlock('', inCommon)}

${groups.map(([name, path, matcher]) => `	@${name} ${matcher}\n${headerBlock(`@${name} `, ofGroup(path))}`).join('\n\n')}

	# Caddy tells versions apart by a file's time and size alone. Where both stay the same (images of containers, ZIPs of a
	# fixed date) a tablet would never hear of an update, so these files are always sent whole.
	@changing not path /assets/* /workers/*
	header @changing -ETag
	header @changing -Last-Modified
	request_header @changing -If-None-Match
	request_header @changing -If-Modified-Since

${bareTypes.map(([ending]) => typeBlock(ending)).join('\n')}

	@other not method GET HEAD
	header @other Allow "GET, HEAD"
	error @other 405

	@hidden {
		path */.* /_headers
		not path /.well-known/*
	}
	error @hidden 404
	file_server {
		disable_canonical_uris
	}

	# What is kept for a year is kept only if it was found.
	handle_errors {
		header Cache-Control "no-cache"
		respond "" {err.status_code}
	}
}
`;
}

// Put on at the last moment: Caddy takes away the type of what it does not know.
function typeBlock(ending: string): string {
  return `	@${ending} path *.${ending}\n	header @${ending} {\n		Content-Type "${contentTypes[`.${ending}`]}"\n		defer\n	}`;
}

function headerBlock(matcher: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  return `\theader ${matcher}{\n${lines.join('\n')}\n\t}`;
}
