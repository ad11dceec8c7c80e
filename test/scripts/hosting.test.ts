import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../scripts/hosting/hostHeaders.ts';
import { hostingFiles } from '../../scripts/hosting/hostingFiles.ts';

type Sent = Readonly<Record<string, { readonly value: string }>>;
type Handler = (event: { readonly request: { readonly uri: string }; readonly response: { readonly headers: Sent } }) => { readonly headers: Sent };

test.each(Object.keys(hostingFiles()))('hosting/%s is what the script makes: run `npm run hosting`', (name) => {
  expect(readFileSync(join('hosting', name), 'utf8')).toBe(hostingFiles()[name]);
});

test.each(['/', '/sw.js', '/manifest.webmanifest', '/assets/index-1.js', '/workers/vault-1.js', '/workers/nothing'])('what CloudFront adds to %s is what a host sends', (path) => {
  const handler = runInNewContext(`${hostingFiles()['cloudfront.js']}; handler`) as Handler;
  const { headers } = handler({ request: { uri: path }, response: { headers: { server: { value: 'AmazonS3' } } } });
  const { server, 'content-type': type, ...ours } = headers;
  const wanted = Object.entries(hostHeaders(path)).map(([name, value]) => [name.toLowerCase(), { value }]);
  expect(JSON.parse(JSON.stringify(ours))).toEqual(Object.fromEntries(wanted));
  expect(server?.value).toBe('AmazonS3');
  if (path !== '/workers/nothing') expect(type?.value).toMatch(/^(?:text|application)\//);
});

test('a CloudFront Function may have 10 kB', () => {
  expect(Buffer.byteLength(hostingFiles()['cloudfront.js'] ?? '')).toBeLessThan(10_000);
});
