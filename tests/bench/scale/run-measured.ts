/** Runs a program and measures it: time, CPU and memory of all its processes, and how much of it went to which of its phases. */
import { spawn } from 'node:child_process';
import { endedChildren, takenBy } from './process-tree.ts';

export interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most that all processes held at one time. */
  readonly peakBytes: number;
  /** What it said of itself. */
  readonly phases: readonly Phase[];
}

/** Between two looks, in milliseconds. */
const pause = 100;

/** A line of the build: „Seiten    2.287    21,3 s“. */
const phaseLine = /^(\S.*?) {2,}.*?([\d.]+,\d) s$/;

/**
 * @param args for this Node
 * @throws Error with the last lines of the program where it ends with anything but 0
 */
export async function runMeasured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const before = await endedChildren();
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid!;
  const phases: Phase[] = [];
  const said: string[] = [];
  let peakBytes = 0;
  let last = 0;
  let told = 0;
  const look = async (): Promise<void> => {
    const { cpuSeconds, bytes } = await takenBy(pid);
    peakBytes = Math.max(peakBytes, bytes);
    last = Math.max(last, cpuSeconds);
  };
  const hear = (piece: Buffer): void => {
    for (const line of piece.toString().split('\n')) {
      if (line.trim() === '') continue;
      said.push(line);
      const [, name, seconds] = phaseLine.exec(line.trim()) ?? [];
      if (name === undefined) continue;
      phases.push({ name, seconds: Number(seconds!.replace('.', '').replace(',', '.')), cpuSeconds: last - told });
      told = last;
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let isOver = false;
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', (code) => done(code));
  }).finally(() => (isOver = true));
  while (!isOver) {
    await look();
    await Promise.race([ended, new Promise((done) => setTimeout(done, pause))]);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said.slice(-20).join('\n')}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (await endedChildren()) - before,
    peakBytes,
    phases,
  };
}
