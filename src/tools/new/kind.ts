/** A kind of content that editors can make anew. */
import type { Answers, Question } from './question.ts';
import type { Existing } from './existing.ts';
import type { Written } from './writing.ts';

export interface Kind {
  /** „ein Projekt“ */
  readonly title: string;
  /** In the order in which they are asked; each knows the answers before it. */
  readonly questions: readonly Question[];
  /** Why there can be no more of this kind now; undefined where there can. */
  refuse?(existing: Existing): string | undefined;
  /**
   * The files that hold the answers.
   *
   * @param textOf the text of a file that is there, `content/fakten/projekte/bus.yaml`; undefined where there is none
   */
  write(answers: Answers, existing: Existing, textOf: (file: string) => string | undefined): readonly Written[];
  /** What an editor does now: whole German sentences. */
  next(answers: Answers): readonly string[];
}
