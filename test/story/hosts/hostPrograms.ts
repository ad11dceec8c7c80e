import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findProgram } from '../../../scripts/programs.mjs';

/** A real web server over a folder, in a folder of its own. */
export interface HostProgram {
  readonly address: string;
  /** Ends its process; once is enough, twice does no harm. */
  end(): Promise<void>;
}

/** folder: what is served. file: the host file in use, as it is shipped or spoiled for a control. */
type Asked = { readonly folder: string; readonly file: string };

/** nginx, with its shipped file included in a server block. */
export async function startNginx({ folder, file }: Asked): Promise<HostProgram> {
  const own = await mkdtemp(join(tmpdir(), 'resguardo-nginx-'));
  const port = await freePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ');
  const server = `server { listen 127.0.0.1:${port}; root ${resolve(folder)}; include ${resolve(file)}; }`;
  await writeFile(join(own, 'nginx.conf'), [
    `daemon off; master_process off; pid ${own}/pid; error_log ${own}/error.log;`,
    `events {} http { ${places} ${server} }`,
  ].join('\n'));
  return started(spawn(findProgram('nginx'), ['-c', join(own, 'nginx.conf'), '-p', own, '-e', join(own, 'error.log')]), { own, port });
}

/** Caddy, with its shipped file as it stands; only the way in for its administrator is shut. */
export async function startCaddy({ folder, file }: Asked): Promise<HostProgram> {
  const own = await mkdtemp(join(tmpdir(), 'resguardo-caddy-'));
  const port = await freePort();
  await writeFile(join(own, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${resolve(file)}\n`);
  const env = {
    ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own,
    RESGUARDO_HOST: `http://127.0.0.1:${port}`, RESGUARDO_ROOT: resolve(folder),
  };
  return started(spawn(findProgram('caddy'), ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'], { env }), { own, port });
}

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'alias', 'filter', 'deflate', 'headers'];

/** Apache, with its shipped file lying in the folder as `.htaccess`. */
export async function startApache({ folder, file }: Asked): Promise<HostProgram> {
  const own = await mkdtemp(join(tmpdir(), 'resguardo-apache-'));
  const port = await freePort();
  const root = join(own, 'root');
  await chmod(own, 0o755);
  await cp(folder, root, { recursive: true });
  await cp(file, join(root, '.htaccess'));
  const program = findProgram('apache');
  const modules = apacheModules.map((name) => `LoadModule ${name}_module ${join(dirname(program), '../lib/apache2/modules', `mod_${name}.so`)}`);
  await writeFile(join(own, 'apache.conf'), [
    ...modules, `ServerRoot ${own}`, `ServerName 127.0.0.1`, `Listen 127.0.0.1:${port}`, `PidFile ${own}/pid`, `ErrorLog ${own}/error.log`, 'TypesConfig /dev/null',
    // As root it insists on being somebody else once it runs.
    ...process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : [], 'StartServers 1', `DocumentRoot ${root}`, `<Directory ${root}>`, 'AllowOverride All', 'Require all granted', '</Directory>', '',
  ].join('\n'));
  return started(spawn(program, ['-f', join(own, 'apache.conf'), '-DFOREGROUND']), { own, port, signal: 'SIGTERM' });
}

async function started(program: ChildProcess, { own, port, signal = 'SIGKILL' }: { readonly own: string; readonly port: number; readonly signal?: NodeJS.Signals }): Promise<HostProgram> {
  let said = '';
  program.stderr?.on('data', (text) => { said += String(text); });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const end = async () => {
    program.kill(signal);
    await ended;
    await rm(own, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && program.exitCode === null; tries++) {
    if (await fetch(address).catch(() => null)) return { address, end };
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  said += await readFile(join(own, 'error.log'), 'utf8').catch(() => '');
  await end();
  throw new Error(`the host does not start: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
