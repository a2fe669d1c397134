/** Mozilla's Observatory (https://developer.mozilla.org/observatory): its own tests and its own grade, without its service. */
import { registerHooks } from 'node:module';
import type { Answer } from './http.ts';

// Its installation would fetch the list of hosts that browsers ask by https alone; it runs no scripts here, and the host of
// the tests is on no list.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('/mdn-http-observatory/src/analyzer/hsts.js')
      ? { format: 'module', shortCircuit: true, source: 'export const isHstsPreloaded = () => null;' }
      : next(url, context),
});

const { ALL_TESTS } = await import('@mdn/mdn-http-observatory/src/constants.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import('@mdn/mdn-http-observatory/src/grader/charts.js');
const { getGradeForScore, getScoreModifier } = await import('@mdn/mdn-http-observatory/src/grader/grader.js');
const { parseHttpEquivHeaders } = await import('@mdn/mdn-http-observatory/src/retriever/utils.js');
const { Requests } = await import('@mdn/mdn-http-observatory/src/types.js');

const host = 'modellregionen.example';

export interface Grade {
  readonly grade: string;
  readonly score: number;
  /** What it is not content with. */
  readonly failed: readonly string[];
}

/**
 * @param page as it is sent behind https
 * @param preflight to the question whether other sites may load it
 */
export function gradeOf(page: Answer, preflight: Answer): Grade {
  const url = new URL(`https://${host}/`);
  // Its browser reads style sheets, slowly, complains of new rules, and asks nothing of them.
  const html = page.body.toString().replace(/<style>[\s\S]*?<\/style>/g, '');
  const answer = { ...page, verified: true, httpEquiv: parseHttpEquivHeaders(html, url.href) };
  const requests = new Requests(host);
  requests.session = { url };
  requests.resources.path = html;
  // The certificate, and the way from http to it, are the operator's.
  Object.assign(requests.responses, {
    auto: answer,
    https: answer,
    http: answer,
    httpRedirects: [
      { url: new URL(`http://${host}/`), status: 301 },
      { url, status: page.status },
    ],
    cors: { ...preflight, verified: true },
  });
  const results = ALL_TESTS.map((test) => test(requests));
  const credits = results.map(({ result }) => getScoreModifier(result));
  const without = 100 + credits.filter((credit) => credit < 0).reduce((sum, credit) => sum + credit, 0);
  const whole = 100 + credits.reduce((sum, credit) => sum + credit, 0);
  return {
    ...getGradeForScore(without >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? whole : without),
    failed: results.filter(({ pass }) => !pass).map(({ result }) => result),
  };
}
