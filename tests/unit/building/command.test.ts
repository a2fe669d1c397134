import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureSentence } from '#building/failure.ts';
import { takeLock } from '#building/lock.ts';
import { portProblem } from '#building/port.ts';

async function lockFile(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'lock-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return path.join(root, 'dist.bau');
}

describe('the lock of a build', () => {
  it('keeps a second build out while the first one runs', async () => {
    const file = await lockFile();
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void other.kill());
    await once(other, 'spawn');
    await writeFile(file, String(other.pid));
    expect(() => takeLock(file)).toThrow(`Ein anderer Bau schreibt gerade an derselben Stelle (Prozess ${other.pid}).`);
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
    const release = takeLock(file);
    expect(await readFile(file, 'utf8')).toBe(String(process.pid));
    release();
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it.for(['', 'x', '0', String(process.pid)])(
    'is taken over where it says „%s“, which is nobody else',
    async (holder) => {
      const file = await lockFile();
      await writeFile(file, holder);
      takeLock(file)();
    },
  );
});

describe('the port', () => {
  it('that another program has is refused in a sentence with another one', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const problem = await portProblem(port, 'npm start');
    expect(problem).toContain(`PORT: Der Port ${port} ist schon belegt.`);
    expect(problem).toMatch(/zum Beispiel: PORT=\d+ npm start$/);
    const closed = once(other, 'close');
    other.close();
    await closed;
    expect(await portProblem(port, 'npm start')).toBeUndefined();
    expect(await portProblem(0, 'npm start')).toBeUndefined();
  });
});

describe('what is said of a failure', () => {
  it('names what to do where the machine is the reason, in whatever words it comes', () => {
    const coded = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    for (const error of [
      coded,
      new Error('Suche: No space left on device (os error 28)'),
      new Error('ENOSPC: write'),
    ]) {
      expect(failureSentence(error)).toMatch(/^Der Datenträger ist voll\. Bitte Platz schaffen/);
      expect(failureSentence(error)).toContain(error.message);
    }
  });

  it('shows where it happened for all else', () => {
    expect(failureSentence(new TypeError('x is undefined'))).toMatch(/TypeError: x is undefined\n\s+at /);
  });
});
