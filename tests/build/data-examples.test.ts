/** The programs of `/daten/` run as they stand, where there is something to run them. */
import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { countsIntoSums, isComparable, statusOf } from '#catalogue/projects.ts';
import { readJson } from '../support/data-files.ts';
import { loadContent } from '../support/real-content.ts';
import { serve } from '../support/server.ts';
import { readSite, siteUrl } from '../support/site.ts';

const site = await readSite();
const catalogue = await loadContent();
const keyFacts = catalogue.facts.filter(({ key }) => key);
const server = await serve(site.folder);
afterAll(() => server.stop());

const { main } = site.page('/daten/');
/** By its title, those of the questions by title and question: `Python: Was galt im Juni 2019?`. */
const samples = new Map(
  main.querySelectorAll('.code-sample').map((figure) => {
    const label = figure.querySelector('section')?.getAttribute('aria-label') ?? '';
    return [label.replace(/^Beispiel: /, ''), figure.querySelector('code')?.textContent ?? ''];
  }),
);
const asked = (program: string, question: RegExp) =>
  [...samples].find(([title]) => title.startsWith(`${program}: `) && question.test(title))![1];
/** A program with the address of the server that the test has started. */
const local = (text: string) => text.replaceAll(`${siteUrl}/`, server.url);
/** DuckDB reads the net by an extension that it would have to fetch; files it reads by itself. */
const onDisk = (text: string) => text.replaceAll(`${siteUrl}/`, `${path.resolve(site.folder)}/`);

const run = async (program: string, ...rest: string[]) => (await promisify(execFile)(program, rest)).stdout;
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
const tools = {
  python3: isThere('python3'),
  Rscript: isThere('Rscript'),
  duckdb: isThere('duckdb'),
  curl: isThere('curl'),
};
const absent = Object.entries(tools).flatMap(([name, is]) => (is ? [] : [name]));
if (absent.length > 0) console.warn(`Not here: ${absent.join(', ')}. The programs of /daten/ for them are not run.`);

it('name addresses that are there', () => {
  expect([...samples.keys()].filter((title) => !title.includes('?'))).toEqual(['curl', 'Python', 'R']);
  for (const [title, text] of samples) {
    const addresses = [...text.matchAll(/https?:\/\/[^\s"']+/g)].map(([address]) => address);
    expect(addresses.length, title).toBeGreaterThan(0);
    for (const address of addresses) expect([...site.files], title).toContain(address.replace(`${siteUrl}/`, ''));
  }
});

describe('print the key facts', () => {
  it.skipIf(!tools.python3)('in Python', async () => {
    const lines = (await run('python3', '-c', local(samples.get('Python')!))).trim().split('\n');
    expect(lines).toHaveLength(keyFacts.length);
    expect(lines[0]).toContain(`/fakten/${keyFacts[0]?.id}/`);
  });

  it.skipIf(!tools.Rscript)('in R', async () => {
    const printed = await run('Rscript', '-e', local(samples.get('R')!));
    expect(printed).toContain(keyFacts[0]?.label);
  });
});

it.skipIf(!tools.curl)('fetch a fact with curl', async () => {
  const address = local(samples.get('curl')!).split('curl ').at(-1)!.trim();
  expect(JSON.parse(await run('curl', '-s', address))).toMatchObject({ id: 'laufzeit--ende' });
});

/** What was valid in June 2019, found by counting months. */
async function validThen(): Promise<string[]> {
  const { data } = await readJson<{ data: Array<{ id: string; validFrom?: string; validUntil?: string }> }>(
    site,
    'daten/fakten.json',
  );
  const months = (day: string, otherwise: number) => {
    const [year, month = otherwise] = day.split('-').map(Number);
    return year! * 12 + month;
  };
  return data
    .filter(({ validFrom }) => validFrom !== undefined)
    .filter(({ validFrom, validUntil }) => {
      const then = months('2019-06', 1);
      return months(validFrom!, 1) <= then && (validUntil === undefined || months(validUntil, 12) >= then);
    })
    .map(({ id }) => id);
}

/** Sums of what one key has, in the order of the keys. */
function addUp(entries: ReadonlyArray<readonly [string, number]>): Array<[string, number]> {
  const sums = new Map<string, number>();
  for (const [key, value] of entries) sums.set(key, (sums.get(key) ?? 0) + value);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

const byStatus = addUp(
  catalogue.projects
    .filter(isComparable)
    .flatMap((project) => project.regions.map(({ id }) => [`${id} ${statusOf(project)}`, 1] as const)),
);
const byRegion = addUp(
  catalogue.projects.filter(countsIntoSums).flatMap(({ regions, roles }) => {
    const { value } = roles.funding ?? {};
    return typeof value === 'number' ? [[regions.map(({ id }) => id).join('|'), value] as const] : [];
  }),
);

describe('three lines answer', () => {
  const questions = { valid: /Juni 2019/, status: /Status/, money: /Geld/ };
  const words = (line: string) => line.trim().split(/\s+/);

  it.for(
    ['Python', 'R', 'DuckDB'].flatMap((program) => Object.values(questions).map((each) => [program, each] as const)),
  )('in %s, and no more of them: %s', ([program, question]) => {
    expect(asked(program, question).split('\n')).toHaveLength(3);
  });

  describe.skipIf(!tools.python3)('in Python', () => {
    const answer = (question: RegExp) => run('python3', '-c', local(asked('Python', question)));

    it('what was valid then', async () => {
      const printed = (await answer(questions.valid)).match(/'[^']+'/g) ?? [];
      expect(printed.map((id) => id.slice(1, -1))).toEqual(await validThen());
    });

    it('how many projects have which status in which region', async () => {
      const lines = (await answer(questions.status)).trim().split('\n');
      const told = lines.map((line) => /\('(.*)', '(.*)'\), (\d+)/.exec(line)!);
      expect(addUp(told.map(([, region, status, count]) => [`${region} ${status}`, Number(count)]))).toEqual(byStatus);
    });

    it('how much money is known', async () => {
      const lines = (await answer(questions.money)).trim().split('\n');
      const told = lines.map((line) => /\('(.*)', ([\d.]+)\)/.exec(line)!);
      expect(told.map(([, region, sum]) => [region, Number(sum)])).toEqual(byRegion);
    });
  });

  describe.skipIf(!tools.Rscript)('in R', () => {
    const answer = async (question: RegExp) =>
      (await run('Rscript', '-e', local(asked('R', question)))).trimEnd().split('\n');

    it('what was valid then', async () => {
      expect((await answer(questions.valid)).slice(1).map((line) => line.trim())).toEqual(await validThen());
    });

    it('how many projects have which status in which region', async () => {
      const [, head = '', ...lines] = await answer(questions.status);
      const states = words(head);
      const told = lines.flatMap((line) => {
        const [region, ...counts] = words(line);
        return states.map((state, index) => [`${region} ${state}`, Number(counts[index])] as const);
      });
      expect(addUp(told.filter(([, count]) => count > 0))).toEqual(byStatus);
    });

    it('how much money is known', async () => {
      const told = (await answer(questions.money)).slice(1).map(words);
      expect(addUp(told.map(([, region, sum]) => [region!, Number(sum)]))).toEqual(byRegion);
    });
  });

  describe.skipIf(!tools.duckdb)('in DuckDB', () => {
    const answer = async (question: RegExp) =>
      JSON.parse(await run('duckdb', '-json', '-c', onDisk(asked('DuckDB', question)))) as Array<
        Record<string, string | number>
      >;

    it('what was valid then', async () => {
      expect((await answer(questions.valid)).map(({ id }) => id)).toEqual(await validThen());
    });

    it('how many projects have which status in which region', async () => {
      const told = await answer(questions.status);
      expect(addUp(told.map(({ region, status, vorhaben }) => [`${region} ${status}`, Number(vorhaben)]))).toEqual(
        byStatus,
      );
    });

    it('how much money is known', async () => {
      const told = await answer(questions.money);
      expect(addUp(told.map(({ regionen, euro }) => [String(regionen), Number(euro)]))).toEqual(byRegion);
    });
  });
});
