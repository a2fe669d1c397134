/** The preview of a copy of the project, in which a test may write. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Preview {
  readonly url: string;
  /** Reads, writes and deletes files below `content/`. */
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

const parts = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** @param prepare changes the content before the preview starts */
export async function startPreview(prepare: (content: string) => Promise<unknown>): Promise<Preview> {
  const root = await mkdtemp(path.join(tmpdir(), 'preview-'));
  for (const part of parts) await cp(part, path.join(root, part), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const content = path.join(root, 'content');
  await prepare(content);
  const server = spawn(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      SITE_URL: undefined,
      BASE_PATH: undefined,
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => reject(new Error(`The preview did not start:\n${said}`)));
  });
  return {
    url,
    read: (name) => readFile(path.join(content, name), 'utf8'),
    write: (name, text) => writeFile(path.join(content, name), text),
    remove: (name) => rm(path.join(content, name)),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(root, { recursive: true, force: true });
    },
  };
}
