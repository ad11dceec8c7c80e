import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const form = `<!doctype html><title>Sign in</title><body style="background: #78a"><form method="post" action="/in">
<label>Name <input name="name" autocomplete="username"></label>
<label>Password <input name="password" type="password" autocomplete="current-password"></label><button>Sign in</button></form>`;

/** The control: a page that signs in as pages do, for which a browser offers to keep the password. */
export async function serveLogin(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((asked, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(asked.method === 'POST' ? '<!doctype html><title>Inside</title><body style="background: #78a"><h1>Welcome</h1>' : form);
  });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}
