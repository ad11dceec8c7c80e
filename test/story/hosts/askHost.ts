import { Agent, request } from 'node:http';

/** An answer with its headers as they came over the line: each as often as it was sent. */
export interface HostAnswer {
  readonly status: number;
  /** By the name in small letters. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
}

type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

// One line at a time to each host is enough, and none is opened twice.
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks a host for a path exactly as it is written. */
export function askHost(address: string, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<HostAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: byName(answer.rawHeaders), body: Buffer.concat(parts) }));
      answer.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

function byName(raw: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const headers: Record<string, string[]> = {};
  for (let at = 0; at < raw.length; at += 2) (headers[(raw[at] ?? '').toLowerCase()] ??= []).push(raw[at + 1] ?? '');
  return headers;
}
