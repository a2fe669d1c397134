/**
 * Whether readers find what they ask for. The search may be tuned to one half of the questions and never to the other: of
 * that half a failure says only how many questions it concerns, unless SHOW_HELD_OUT=1 asks for them.
 */
import { describe, expect, it } from 'vitest';
import { askAll, askPlainly, engineAddress, plainIndex } from '../support/search-page.ts';
import { entriesOf, percent, readQuestions, scoreOf, type Half, type Score } from '../support/search-quality.ts';
import { serve } from '../support/server.ts';
import { readSite } from '../support/site.ts';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const least = { first: 85, amongThree: 95 } as const;
const halves = ['tuning', 'held-out'] as const satisfies readonly Half[];
const questions = { tuning: await readQuestions('tuning'), 'held-out': await readQuestions('held-out') };
const queries = halves.flatMap((half) => questions[half].map(({ query }) => query));

type Scores = Readonly<Record<Half, Score>>;

const scoresOf = (entries: ReadonlyArray<readonly string[][]>): Scores => ({
  tuning: scoreOf(questions.tuning, entries.slice(0, questions.tuning.length)),
  'held-out': scoreOf(questions['held-out'], entries.slice(questions.tuning.length)),
});

let running: Promise<Scores> | undefined;
/** All questions are asked once, in the page of the test that comes first. */
const scores = (): Promise<Scores> =>
  (running ??= (async () => {
    const engine = await engineAddress(await readSite());
    const page = await visit('suche/');
    return scoresOf((await askAll(page, engine, queries)).map(entriesOf));
  })());

/** What a failure shows: the questions of the half that may be looked at. */
function failedOf(half: Half, { failed }: Score, isBad: (place: number) => boolean): string {
  const bad = failed.filter(({ place }) => isBad(place));
  if (half === 'held-out' && process.env['SHOW_HELD_OUT'] !== '1') return `${bad.length} questions`;
  return bad.map(({ question, place }) => `${place || '–'} ${question.group}: ${question.query}`).join('\n');
}

describe.each(halves)('the half %s of the questions', (half) => {
  it(`finds its pages among the first three answers, ${least.amongThree} of 100`, async () => {
    const score = (await scores())[half];
    const failed = failedOf(half, score, (place) => place === 0 || place > 3);
    expect(score.asked).toBeGreaterThanOrEqual(75);
    expect(percent(score.amongThree, score.asked), failed).toBeGreaterThanOrEqual(least.amongThree);
  });

  it(`finds its pages first, ${least.first} of 100`, async () => {
    const score = (await scores())[half];
    const failed = failedOf(half, score, () => true);
    expect(percent(score.first, score.asked), failed).toBeGreaterThanOrEqual(least.first);
  });
});

it('finds more than Pagefind by itself', async () => {
  const server = await serve(await plainIndex());
  try {
    const page = await newPage({ baseURL: server.url });
    await page.goto('');
    const plain = scoresOf(await askPlainly(page, queries));
    const own = await scores();
    for (const half of halves) {
      expect(own[half].first, half).toBeGreaterThan(plain[half].first);
      expect(own[half].amongThree, half).toBeGreaterThan(plain[half].amongThree);
    }
  } finally {
    await server.stop();
  }
});
