/**
 * What the Containerfile starts, without an engine for containers: the same nginx in a namespace of its own, without rights,
 * from a file system that cannot be written. Needs Linux, root and Debian's nginx with its Brotli module.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../support/site.ts';

const containerfile = await readFile('Containerfile', 'utf8');
const site = buildFolder('site');
const user = /^USER (.+)$/m.exec(containerfile)![1]!;
const command = JSON.parse(/^CMD (.+)$/m.exec(containerfile)![1]!) as string[];
const place = '/srv/website';

const canTry =
  existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/srv']).status === 0;
if (!canTry) console.warn('No root, no namespaces or no nginx with Brotli: the container is not tried.');

/** The file system as the image has it, and then the command; `$1` is a folder to write to, `$2` a port. */
const script = `set -e
mount --make-rprivate /
cp -a /etc/nginx "$1/nginx"
mkdir "$1/nginx/website"
cp "$0"/_server/* "$1/nginx/website/"
sed -i "s/listen 8080;/listen 127.0.0.1:$2;/" "$1/nginx/website/container.conf"
mount -t tmpfs none /srv
mkdir ${place}
mount --bind "$0" ${place}
mount --bind "$1/nginx" /etc/nginx
for each in ${place} /etc/nginx /; do mount -o remount,ro,bind "$each"; done
mount -t tmpfs none /tmp
if touch ${place}/x /etc/nginx/x /etc/x 2>/dev/null; then exit 1; fi
shift 2
exec setpriv --reuid=${user} --regid=${user} --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe('the image', () => {
  it('takes from the build what is there', () => {
    const sources = [...containerfile.matchAll(/^COPY dist\/(\S*) /gm)].map(([, source]) => source!);
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) expect(existsSync(path.join(site, source)), source).toBe(true);
  });

  it('gives up its rights, and lies where its configuration looks', async () => {
    const config = await readFile(path.join(site, '_server/container.conf'), 'utf8');
    expect(user).not.toBe('root');
    expect(containerfile).toContain(`COPY dist/ ${place}`);
    expect(config).toContain(`root ${place};`);
    expect(config).toContain(`listen ${/^EXPOSE (\d+)$/m.exec(containerfile)![1]};`);
  });

  describe.runIf(canTry)('under nginx', () => {
    let origin: string;
    let said = '';
    let owner: string;

    beforeAll(async () => {
      const work = await mkdtemp(path.join(tmpdir(), 'container-'));
      const port = await freePort();
      const child = spawn('unshare', ['--mount', 'bash', '-c', script, site, work, `${port}`, ...command]);
      child.stderr.on('data', (piece: Buffer) => (said += String(piece)));
      origin = `http://127.0.0.1:${port}/`;
      const ended = once(child, 'close');
      for (let isUp = false; !isUp; await wait(50)) {
        if (child.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
        isUp = await fetch(origin).then(
          () => true,
          () => false,
        );
      }
      owner = spawnSync('ps', ['-o', 'user=', '-p', `${child.pid}`], { encoding: 'utf8' }).stdout.trim();
      return async () => {
        child.kill('SIGQUIT');
        await ended;
        await rm(work, { recursive: true });
      };
    });

    it('serves the site with its headers, as somebody without rights who can write nothing', async () => {
      const response = await fetch(origin);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(await response.text()).toBe(await readFile(path.join(site, 'index.html'), 'utf8'));
      expect(owner).toBe(user);
      expect(said).not.toMatch(/emerg|alert|denied/);
    });

    it('keeps to itself what is for servers, and shows the page for what is not there', async () => {
      for (const name of ['gibt-es-nicht/', '_server/container.conf', '_server/wechseln.sh']) {
        const response = await fetch(new URL(name, origin));
        expect(response.status, name).toBe(404);
        expect(await response.text(), name).toBe(await readFile(path.join(site, '404.html'), 'utf8'));
      }
    });
  });
});
