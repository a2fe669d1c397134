/** What breaks a rule of Leichte Sprache, in a line. */
export interface EasySlip {
  /** Offset in the line. */
  readonly at: number;
  /** What is wrong and what to do, in whole sentences. */
  readonly message: string;
  /** None where the rule is certain. */
  readonly level?: 'warning' | 'hint';
}

export type EasyRule = (line: string) => EasySlip[];

/** A rule that is a pattern: what it finds, and what to say of it. */
export const finds =
  (pattern: RegExp, say: (found: string) => string, level?: EasySlip['level']): EasyRule =>
  (line) =>
    Array.from(line.matchAll(pattern), ({ 0: found, index }) => ({
      at: index,
      message: say(found.trim().replace(/\s+/g, ' ')),
      ...(level && { level }),
    }));
