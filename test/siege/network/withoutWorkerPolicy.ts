import type { Answer } from './recordingProxy.ts';

const workersPolicy = /(\.startsWith\([`"']\/workers\/[`"']\)\s*\?\s*)[\w$.]+(\s*:)/u;

/** Takes the policy off every worker's script, where the host puts it on and where the service worker does. Throws when there is none. */
export function withoutWorkerPolicy(path: string, { headers, body }: Answer): Answer {
  if (path === '/sw.js') {
    const script = body.toString();
    if (!workersPolicy.test(script)) throw new Error('the service worker puts on no policy that could be taken off');
    return { headers, body: Buffer.from(script.replace(workersPolicy, '$1""$2')) };
  }
  if (!path.startsWith('/workers/')) return { headers, body };
  const { 'content-security-policy': _, ...others } = headers;
  return { headers: others, body };
}
