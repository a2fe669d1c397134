/** Releases change under a web server while people read: no answer is lost, and no page gets files of two releases. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '#delivery/rules.ts';
import { readSite } from '../support/site.ts';
import { isInstalled, startWebServer, webServers } from '../support/web-servers.ts';

const run = promisify(execFile);
const site = await readSite('site');
/** Pages with scripts, and enough of them that a switch meets many on their way. */
const pages = site.pages.filter(({ address, html }) => address.endsWith('/') && html.includes('/_astro/')).slice(0, 20);
const hashed = /\/_astro\/([\w.-]+\.js)/g;

let place: string;
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'releases-'));
  // Web servers read under another user.
  await chmod(place, 0o755);
});
afterEach(() => rm(place, { recursive: true }));

const releaseFolder = (name: string): string => path.join(place, 'staende', name);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A release that says on every page and in every script which it is, with scripts that no other has. */
async function makeRelease(name: string): Promise<void> {
  const folder = releaseFolder(name);
  const mark = (text: string) => `<!--${name}-->${text.replaceAll(hashed, `/_astro/${name}.$1`)}<!--${name}-->`;
  const scripts = new Set(pages.flatMap(({ html }) => [...html.matchAll(hashed)].map(([, script]) => script!)));
  for (const { address, html } of pages) await write(path.join(folder, address, 'index.html'), mark(html));
  await write(path.join(folder, 'index.html'), mark(site.page('/').html));
  for (const script of scripts)
    await write(
      path.join(folder, '_astro', `${name}.${script}`),
      `/*${name}*/\n${await site.read(`_astro/${script}`)}`,
    );
  await write(path.join(folder, 'pagefind/pagefind.js'), await site.read('pagefind/pagefind.js'));
  for (const file of [...site.files].filter((each) => each.startsWith('_server/') || each === '.htaccess'))
    await write(path.join(folder, file), await site.read(file));
}

const publish = (name: string) => run('sh', [path.join(releaseFolder(name), '_server/wechseln.sh')]);

/** Somebody opens a page and then, some moments later, gets the scripts that it names. */
async function visit(origin: string, address: string): Promise<string[]> {
  const get = async (where: string): Promise<string> => {
    const response = await fetch(new URL(where, origin));
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${response.status} ${where}`);
    return body;
  };
  const html = await get(address);
  const [, release] = /^<!--(\w+)-->/.exec(html) ?? [];
  if (!release || !html.endsWith(`<!--${release}-->`)) throw new Error(`${address} is of two releases`);
  const scripts = [...html.matchAll(hashed)].map(([script]) => script);
  await wait(300);
  for (const script of scripts)
    if (!(await get(script)).startsWith(`/*${release}*/`))
      throw new Error(`${script} is of another release than ${address}`);
  return [release, ...scripts];
}

const servers = webServers.filter(({ name }) => name !== 'Caddy');
for (const { name } of servers.filter((server) => !isInstalled(server)))
  console.warn(`${name} is not installed: releases are not changed under it.`);

describe.each(servers)('releases under $name', (server) => {
  it.skipIf(!isInstalled(server))(
    'change ten times while somebody reads, and nothing is lost',
    { timeout: 60_000 },
    async () => {
      const names = ['eins', 'zwei', 'drei'];
      for (const name of names) await makeRelease(name);
      await publish('eins');
      const { ports, stop } = await startWebServer(server, [{ folder: path.join(place, 'aktuell'), base: '/' }]);
      const origin = `http://127.0.0.1:${ports[0]}/`;
      const visits: Array<Promise<string[]>> = [];
      let isOver = false;
      const reading = (async () => {
        for (let count = 0; !isOver; count++) {
          visits.push(visit(origin, pages[count % pages.length]!.address));
          // With its scripts, each visit asks several times.
          await wait(20);
        }
      })();
      try {
        for (let count = 1; count <= 10; count++) {
          await publish(names[count % names.length]!);
          await wait(100);
        }
      } finally {
        isOver = true;
        await reading;
      }
      const ended = await Promise.allSettled(visits);
      await stop();
      expect(ended.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))).toEqual([]);
      const seen = ended.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      expect(seen).toEqual(expect.arrayContaining(names));
    },
  );
});

describe('the switch to another release', () => {
  const current = async () => (await readFile(path.join(place, 'aktuell/index.html'), 'utf8')).slice(4, 8);
  const scripts = () => readdir(path.join(place, 'aktuell/_astro'));

  it('goes back as it went forth', async () => {
    for (const name of ['eins', 'zwei']) await makeRelease(name);
    await publish('eins');
    expect(await current()).toBe('eins');
    const { stdout } = await publish('zwei');
    expect(await current()).toBe('zwei');
    await run('sh', ['-c', /sh \S+wechseln\.sh/.exec(stdout)![0]]);
    expect(await current()).toBe('eins');
  });

  it('keeps the files of older releases for a day, and no longer', async () => {
    for (const name of ['eins', 'zwei', 'drei']) await makeRelease(name);
    for (const name of ['eins', 'zwei', 'drei']) await publish(name);
    expect((await scripts()).filter((name) => name.startsWith('eins.'))).not.toEqual([]);
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    await utimes(`${releaseFolder('eins')}.abgeloest`, longAgo, longAgo);
    await publish('zwei');
    expect((await scripts()).filter((name) => name.startsWith('eins.'))).toEqual([]);
    expect((await scripts()).filter((name) => name.startsWith('drei.'))).not.toEqual([]);
  });

  it('knows every folder whose files servers let be kept for good', async () => {
    const kept = rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
    const folders = kept.flatMap(({ folders = [] }) => folders);
    const script = String(await site.read('_server/wechseln.sh'));
    const known = /for ordner in (.+); do/.exec(script)![1]!.split(' ');
    expect(folders).not.toEqual([]);
    expect(folders.filter((folder) => !known.some((each) => `${folder}/`.startsWith(`${each}/`)))).toEqual([]);
  });

  it('is refused for what is no whole site, and where there is a folder instead of a link', async () => {
    for (const name of ['eins', 'zwei']) await makeRelease(name);
    await publish('eins');
    await write(path.join(releaseFolder('zwei'), 'SHA256SUMS'), `${'0'.repeat(64)}  index.html\n`);
    await expect(publish('zwei')).rejects.toThrow('Der Stand ist nicht vollständig.');
    await rm(path.join(releaseFolder('zwei'), 'SHA256SUMS'));
    await rm(path.join(releaseFolder('zwei'), 'index.html'));
    await expect(publish('zwei')).rejects.toThrow('liegt keine Website');
    expect(await current()).toBe('eins');
    await rm(path.join(place, 'aktuell'));
    await mkdir(path.join(place, 'aktuell'));
    await expect(publish('eins')).rejects.toThrow('erwartet wird ein Verweis');
  });
});
