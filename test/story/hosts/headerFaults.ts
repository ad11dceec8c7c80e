import { extname } from 'node:path';
import { contentTypes } from '../../../scripts/hosting/contentTypes.ts';
import { hostHeaders } from '../../../scripts/hosting/hostHeaders.ts';
import type { HostAnswer } from './askHost.ts';

// What a server says of itself and of this one answer. Nothing else may come beside our own.
const serversOwn = [
  'accept-ranges', 'allow', 'connection', 'content-encoding', 'content-length', 'content-range', 'content-type', 'date', 'etag', 'keep-alive',
  'last-modified', 'server', 'transfer-encoding', 'vary',
];

/** What is wrong with the headers of an answer for this path, each in one line; none when it carries ours once and nothing besides. */
export function headerFaults(path: string, answer: HostAnswer): readonly string[] {
  const wanted = wantedOf(path, answer.status);
  const lacking = Object.entries(wanted).flatMap(([name, value]) => {
    const found = answer.headers[name.toLowerCase()] ?? [];
    return found.length === 1 && found[0] === value ? [] : [`${path} ${answer.status} ${name}: ${found.join(' | ') || 'missing'}`];
  });
  const known = new Set([...Object.keys(wanted).map((name) => name.toLowerCase()), ...serversOwn]);
  const beside = Object.keys(answer.headers).filter((name) => !known.has(name) && !(isError(answer.status) && name === 'cache-control'));
  const twice = Object.entries(answer.headers).filter(([, values]) => values.length > 1).map(([name]) => name);
  return [...lacking, ...[...beside, ...twice].map((name) => `${path} ${answer.status} ${name}: not ours, or twice`), ...keptErrors(path, answer)];
}

function wantedOf(path: string, status: number): Readonly<Record<string, string>> {
  const headers = Object.entries(hostHeaders(path)).filter(([name]) => name !== 'Cache-Control' || !isError(status));
  const type = contentTypes[path === '/' ? '.html' : extname(path)];
  const hasBody = status === 200 || status === 206;
  return Object.fromEntries([...headers, ...(hasBody && type ? [['Content-Type', type]] : [])]);
}

// A file that is missing now may be there in a minute: no error may be kept for a year.
function keptErrors(path: string, { status, headers }: HostAnswer): readonly string[] {
  return isError(status) && /max-age|immutable/u.test(String(headers['cache-control'])) ? [`${path} ${status}: an error that is kept`] : [];
}

function isError(status: number): boolean {
  return status >= 400;
}
