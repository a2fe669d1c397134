/** A thread beside the main one: asked with the name of a module and what its work is given, answers with what that returns. */
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './pool.ts';

type Work = (given: unknown) => Uint8Array | Promise<Uint8Array>;

async function answer({ module, name, given }: Question): Promise<Answer> {
  try {
    // Loaded once: the second import of a module is the first.
    const works = (await import(pathToFileURL(module).href)) as Readonly<Record<string, Work>>;
    return { result: await works[name]!(JSON.parse(given)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort!.on('message', (question: Question) => {
  void answer(question).then((answered) => parentPort!.postMessage(answered));
});
