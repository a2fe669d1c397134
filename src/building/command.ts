/** What the commands around Astro share: they start it themselves, so that it keeps quiet and asks nobody. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readEnvironment, type Environment } from '#site/environment.ts';
import { failureSentence } from './failure.ts';
import { portProblem } from './port.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws Refusal for an option that does not exist */
export function readOptions<T extends Options>(options: T, help: string) {
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Refusal(`Diese Angabe gibt es nicht.\n\n${help}`);
  }
}

/** @throws Refusal that names every variable that cannot be used */
export function usableEnvironment(): Environment {
  const environment = readEnvironment(process.env);
  if (environment.problems.length > 0) throw new Refusal(environment.problems.join('\n'));
  return environment;
}

/** @throws Refusal where the port cannot be had */
export async function freePort(command: string): Promise<void> {
  const problem = await portProblem(usableEnvironment().port, command);
  if (problem !== undefined) throw new Refusal(problem);
}

/** A sentence for whoever typed the command; its stack would tell them nothing. */
export class Refusal extends Error {}

/** Runs a command: telemetry off before Astro is loaded, and what goes wrong said once. */
export async function run(command: () => Promise<void>): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : failureSentence(error));
    process.exit(1);
  }
}
