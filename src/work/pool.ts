/** Threads that work beside the main one: begun when there is work, ended when there has been none for a while. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

export interface Question {
  /** The file of a module, and a function that it exports: takes what is given, returns bytes. */
  readonly module: string;
  readonly name: string;
  /** As JSON. */
  readonly given: string;
}

export type Answer = { readonly result: Uint8Array } | { readonly problem: string };

interface Task {
  readonly question: Question;
  readonly done: (result: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it works at. */
  task: Task | undefined;
}

/** How long a thread without work stays, in milliseconds: begun anew it would load its modules again. */
const patience = 2000;

/** Each thread has a copy of every module and font it uses. */
const mostThreads = 8;

// The build moves modules, but it always runs in the project's folder.
const threadFile = path.resolve('src/work/thread.ts');

export interface Pool {
  /** What the function returns. Goes before what is done ahead. @throws Error with the message of what it throws */
  ask(question: Question): Promise<Uint8Array>;
  /**
   * Work for threads that have nothing else to do.
   *
   * @param next makes a question when a thread is free for it, so that what waits takes no memory; undefined when there is no
   *   more. Questions that fail are left for whoever asks them.
   */
  ahead(next: () => Question | undefined, take: (question: Question, answer: Promise<Uint8Array>) => void): void;
}

export function createPool(threads = Math.min(availableParallelism(), mostThreads)): Pool {
  const asked: Task[] = [];
  const later: Array<() => Task | undefined> = [];
  const idle: Thread[] = [];
  let count = 0;

  const nextTask = (): Task | undefined => {
    const first = asked.shift();
    if (first) return first;
    for (let make = later[0]; make; make = later[0]) {
      const task = make();
      if (task) return task;
      later.shift();
    }
    return undefined;
  };

  /** Gives a thread its next work, or lets it wait for some. */
  const serve = (thread: Thread): void => {
    const task = nextTask();
    thread.task = task;
    if (!task) return rest(thread);
    // A process does not end while somebody waits for an answer.
    thread.worker.ref();
    thread.worker.postMessage(task.question);
  };

  const rest = (thread: Thread): void => {
    thread.worker.unref();
    idle.push(thread);
    setTimeout(() => {
      // Since then it may have worked and rested again: then it goes a little early.
      if (idle.includes(thread)) void thread.worker.terminate();
    }, patience).unref();
  };

  const begin = (): void => {
    const thread: Thread = { worker: new Worker(threadFile), task: undefined };
    let fault: Error | undefined;
    count += 1;
    thread.worker.on('message', (answer: Answer) => {
      if ('result' in answer) thread.task?.done(answer.result);
      else thread.task?.failed(new Error(answer.problem));
      serve(thread);
    });
    thread.worker.on('error', (error: Error) => (fault = error));
    thread.worker.on('exit', (code) => {
      count -= 1;
      const place = idle.indexOf(thread);
      if (place >= 0) idle.splice(place, 1);
      thread.task?.failed(fault ?? new Error(`Ein Arbeitsgang brach ab (${code}).`));
      // What it would have done next waits for another.
      if (thread.task) wake();
    });
    serve(thread);
  };

  /** Sees to it that somebody does what there is to do. */
  const wake = (): void => {
    const free = idle.pop();
    if (free) serve(free);
    else if (count < threads) begin();
  };

  return {
    ask: (question) =>
      new Promise((done, failed) => {
        asked.push({ question, done, failed });
        wake();
      }),
    ahead(next, take) {
      later.push(() => {
        const question = next();
        if (!question) return undefined;
        const { promise, resolve: done, reject: failed } = Promise.withResolvers<Uint8Array>();
        // Nobody may be waiting for it.
        promise.catch(() => undefined);
        take(question, promise);
        return { question, done, failed };
      });
      for (let free = 0; free < threads; free++) wake();
    },
  };
}
