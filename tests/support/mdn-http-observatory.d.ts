/** The parts of the Observatory that its scanner is made of; the package ships no types. */
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';

  /** Each looks at one thing and says what it found; `pass` is its own opinion. */
  export const ALL_TESTS: ReadonlyArray<(requests: Requests) => { readonly result: string; readonly pass: boolean }>;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export function getScoreModifier(result: string): number;
  export function getGradeForScore(score: number): { readonly grade: string; readonly score: number };
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export function parseHttpEquivHeaders(html: string, address: string): Map<string, string[]>;
}

declare module '@mdn/mdn-http-observatory/src/types.js' {
  interface Response {
    readonly status: number;
    readonly headers: object;
    /** Whether the certificate is good. */
    readonly verified: boolean;
    readonly httpEquiv?: Map<string, string[]>;
  }
  export class Requests {
    constructor(hostname: string);
    readonly resources: { path: string | null };
    readonly responses: {
      auto: Response | null;
      cors: Response | null;
      http: Response | null;
      https: Response | null;
      httpRedirects: ReadonlyArray<{ readonly url: URL; readonly status: number }>;
    };
    session: object | null;
  }
}
