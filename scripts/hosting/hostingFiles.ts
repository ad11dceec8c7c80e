import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { cloudFrontFile } from './cloudFront.ts';
import { nginxFile } from './nginx.ts';

/** What lies in `hosting/` and is made, not written: the text of each file by its name. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return { 'nginx.conf': nginxFile(), Caddyfile: caddyFile(), '.htaccess': apacheFile(), 'cloudfront.js': cloudFrontFile() };
}
