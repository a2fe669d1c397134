/**
 * What a process and all that it starts take of a machine: CPU seconds and memory, as Linux counts them (proc(5)).
 */
import { readdir, readFile } from 'node:fs/promises';

/** Of a line of `/proc/PID/stat`. */
export interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  /** Ticks of its own and of its children that have ended. */
  readonly ticks: number;
}

/** Linux tells times in hundredths of a second, whatever its clock does (USER_HZ). */
const ticksPerSecond = 100;

/** The name of a program stands in brackets and may hold anything, brackets and spaces too. */
export function parseStat(line: string): ProcessState {
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  const times = [11, 12, 13, 14].map((index) => Number(fields[index]));
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    ticks: times.reduce((sum, time) => sum + time, 0),
  };
}

/** The process and everything below it. */
export function treeOf(root: number, all: readonly ProcessState[]): ProcessState[] {
  const childrenOf = Map.groupBy(all, ({ parent }) => parent);
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...(childrenOf.get(pid) ?? []));
  return found;
}

/** A process may end while it is asked. */
const orNothing = <Value>(asked: Promise<Value>): Promise<Value | undefined> => asked.catch(() => undefined);

async function everyProcess(): Promise<ProcessState[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(names.map((pid) => orNothing(readFile(`/proc/${pid}/stat`, 'utf8'))));
  return lines.flatMap((line) => (line ? [parseStat(line)] : []));
}

/** Bytes of memory a process holds that are in the machine. */
async function residentBytes(pid: number): Promise<number> {
  const status = await orNothing(readFile(`/proc/${pid}/status`, 'utf8'));
  return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status ?? '')?.[1] ?? 0);
}

export interface Taken {
  readonly cpuSeconds: number;
  readonly bytes: number;
}

/** What the process and all below it have taken of the CPU, and hold now. */
export async function takenBy(root: number): Promise<Taken> {
  const tree = treeOf(root, await everyProcess());
  const bytes = await Promise.all(tree.map(({ pid }) => residentBytes(pid)));
  return {
    cpuSeconds: tree.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond,
    bytes: bytes.reduce((sum, each) => sum + each, 0),
  };
}

/** CPU seconds of everything that this process started and that is over. */
export async function endedChildren(): Promise<number> {
  const line = await readFile('/proc/self/stat', 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
