import { createHash } from 'node:crypto';
import type { Answer } from './recordingProxy.ts';

const workersPolicy = /(\.startsWith\([`"']\/workers\/[`"']\)\s*\?\s*)[\w$.]+(\s*:)/u;

/**
 * Takes the policy off every worker's script, where the host puts it on and where the service worker does; the list of the release is
 * made to fit, as whoever sits at the host could do. Throws when there is none.
 */
export function withoutWorkerPolicy(): (path: string, answer: Answer) => Answer {
  const listed = new Map<string, string>();
  return (path, { headers, body }) => {
    if (path === '/sw.js') {
      const changed = Buffer.from(strip(body.toString()));
      listed.set(hashOf(body), hashOf(changed));
      return { headers, body: changed };
    }
    if (path === '/release.json') return { headers, body: Buffer.from([...listed].reduce((text, [from, to]) => text.replace(from, to), body.toString())) };
    if (!path.startsWith('/workers/')) return { headers, body };
    const { 'content-security-policy': _, ...others } = headers;
    return { headers: others, body };
  };
}

function strip(script: string): string {
  if (!workersPolicy.test(script)) throw new Error('the service worker puts on no policy that could be taken off');
  return script.replace(workersPolicy, '$1""$2');
}

function hashOf(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
