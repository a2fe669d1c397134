/** nginx, Apache and Caddy as Debian has them, each started once for several sites, on free ports of the own machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Served {
  /** The finished site. */
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
}

export interface WebServer {
  /** In the order of the sites. */
  readonly ports: readonly number[];
  stop(): Promise<void>;
}

export interface WebServerKind {
  readonly name: string;
  readonly program: string;
  /** What the server reads, and how it is started. */
  prepare(sites: ReadonlyArray<Served & Place>, folder: string): { config: string; args: (file: string) => string[] };
}

interface Place {
  readonly port: number;
  /** The folder that holds the site at its base path. */
  readonly root: string;
}

const isRoot = process.getuid?.() === 0;

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether nginx can send what is packed with Brotli. */
export const hasBrotli = existsSync(brotli);

const nginx: WebServerKind = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  prepare: (sites, folder) => ({
    args: (file) => ['-c', file, '-e', path.join(folder, 'error.log'), '-p', folder],
    config: `${isRoot ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/pid;
${hasBrotli ? `load_module ${brotli};` : ''}
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  ${sites
    .map(
      ({ folder: site, root, port }) => `server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${site}/_server/nginx.conf;
    ${hasBrotli ? `include ${site}/_server/nginx-brotli.conf;` : ''}
  }`,
    )
    .join('\n')}
}
`,
  }),
};

/** What Debian enables by itself, and what the file asks for. */
const apacheModules = [
  ...[
    'mpm_event',
    'authn_core',
    'authz_core',
    'authz_host',
    'access_compat',
    'alias',
    'autoindex',
    'deflate',
    'dir',
    'env',
  ],
  ...['filter', 'mime', 'negotiation', 'setenvif'],
  ...['headers', 'rewrite'],
];

const apache: WebServerKind = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  prepare: (sites, folder) => ({
    args: (file) => ['-f', file, '-DFOREGROUND'],
    config: `ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
${isRoot ? 'User www-data\nGroup www-data' : ''}
Mutex file:${folder}
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${['mime', 'deflate', 'negotiation', 'autoindex', 'dir', 'setenvif'].map((name) => `IncludeOptional /etc/apache2/mods-available/${name}.conf`).join('\n')}
IncludeOptional /etc/apache2/conf-available/security.conf
StartServers 1
${sites.map(({ port }) => `Listen 127.0.0.1:${port}`).join('\n')}
${sites
  .map(
    ({ folder: site, root, base, port }, index) => `<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${root}
  <Directory ${root}>
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
  </Directory>
  <Directory ${root}${base}>
    ${index % 2 === 0 ? `Include ${site}/_server/apache.conf` : 'AllowOverride FileInfo'}
  </Directory>
</VirtualHost>`,
  )
  .join('\n')}
`,
  }),
};

const caddy: WebServerKind = {
  name: 'Caddy',
  program: '/usr/bin/caddy',
  prepare: (sites) => ({
    args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    config: `{
	admin off
	auto_https off
	log {
		level ERROR
	}
}
${sites
  .map(
    ({ folder: site, root, port }) => `http://:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${site}/_server/Caddyfile
}`,
  )
  .join('\n')}
`,
  }),
};

export const webServers: readonly WebServerKind[] = [nginx, apache, caddy];

export const isInstalled = ({ program }: WebServerKind): boolean => existsSync(program);

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(
    servers.map((server) => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

/** Whether every user may enter all folders on the way, as a server that gives up its rights must. */
async function isOpen(folder: string): Promise<boolean> {
  for (let each = folder; ; each = path.dirname(each)) {
    if (((await stat(each)).mode & 0o001) === 0) return false;
    if (each === path.dirname(each)) return true;
  }
}

/** A folder that holds the site at its base path. */
async function rootOf({ folder, base }: Served, within: string): Promise<string> {
  const site = (await isOpen(folder)) ? folder : path.join(within, 'site');
  if (site !== folder) await cp(folder, site, { recursive: true });
  if (base === '/') return site;
  const place = path.join(within, 'root', base.slice(0, -1));
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(site, place);
  return path.join(within, 'root');
}

/**
 * @throws Error with what the server says, where it does not start
 */
export async function startWebServer(kind: WebServerKind, sites: readonly Served[]): Promise<WebServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'web-server-'));
  await chmod(folder, 0o755);
  const ports = await freePorts(sites.length);
  const placed = await Promise.all(
    sites.map(async (site, index) => {
      const within = path.join(folder, `${index}`);
      await mkdir(within, { recursive: true });
      return { ...site, port: ports[index]!, root: await rootOf(site, within) };
    }),
  );
  const file = path.join(folder, 'config');
  const { config, args } = kind.prepare(placed, folder);
  await writeFile(file, config);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, TZ: 'UTC' };
  const child: ChildProcess = spawn(kind.program, args(file), { env: home, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await Promise.all(ports.map(answers))).every(Boolean)) {
    if (child.exitCode !== null) {
      const log = await readFile(path.join(folder, 'error.log'), 'utf8').catch(() => '');
      await stop();
      throw new Error(`${kind.name} startet nicht:\n${Buffer.concat(said)}${log}`);
    }
    await wait(50);
  }
  return { ports, stop };
}
