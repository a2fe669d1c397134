/**
 * Lets two folders change places in one step. Linux can (renameat2 with RENAME_EXCHANGE, since 3.15), Node cannot ask for it; so a
 * program of the system does: `mv` of coreutils 9.5 and later, else Perl, which Debian and Git bring along.
 */
import { spawnSync } from 'node:child_process';

/** The number of renameat2 in the kernel's table of calls; AT_FDCWD is -100, RENAME_EXCHANGE 2. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276, ppc64: 357, s390x: 347 };

const commands = (one: string, other: string): ReadonlyArray<readonly [string, readonly string[]]> => {
  const call = renameat2[process.arch];
  const perl = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  return [
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
    ...(call === undefined ? [] : [['perl', ['-e', perl, one, other]] as const]),
  ];
};

/**
 * @param one an absolute path, as the other
 * @returns whether it happened; where not, nothing has changed
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  return commands(one, other).some(([program, args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0);
}
