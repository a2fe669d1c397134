/** The examples of `/daten/` run as they stand. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { serve } from '../support/server.ts';
import { readSite, siteUrl } from '../support/site.ts';

const site = await readSite();
const keyFacts = (await loadContent()).facts.filter(({ key }) => key);
const server = await serve(site.folder);
afterAll(() => server.stop());

const samples = new Map(
  site
    .page('/daten/')
    .main.querySelectorAll('.code-sample')
    .map((figure) => [
      figure.querySelector('figcaption')?.textContent,
      figure.querySelector('code')?.textContent ?? '',
    ]),
);
/** The example with the address of the server that the test has started. */
const local = (title: string) => samples.get(title)!.replaceAll(`${siteUrl}/`, server.url);
const isMissing = (program: string) => spawnSync(program, ['--version']).status !== 0;
const run = async (program: string, ...rest: string[]) => (await promisify(execFile)(program, rest)).stdout;

it('name addresses that are there', () => {
  expect([...samples.keys()]).toEqual(['curl', 'Python', 'R']);
  for (const [title, text] of samples) {
    const addresses = [...text.matchAll(/https?:\/\/[^\s"]+/g)].map(([address]) => address);
    expect(addresses.length, title).toBeGreaterThan(0);
    for (const address of addresses) expect([...site.files], title).toContain(address.replace(`${siteUrl}/`, ''));
  }
});

describe('print the key facts', () => {
  it.skipIf(isMissing('python3'))('in Python', async () => {
    const lines = (await run('python3', '-c', local('Python'))).trim().split('\n');
    expect(lines).toHaveLength(keyFacts.length);
    expect(lines[0]).toContain(`/fakten/${keyFacts[0]?.id}/`);
  });

  it.skipIf(isMissing('Rscript'))('in R', async () => {
    const printed = await run('Rscript', '-e', local('R'));
    expect(printed).toContain(keyFacts[0]?.label);
  });
});

it.skipIf(isMissing('curl'))('fetch a fact with curl', async () => {
  const address = local('curl').split('curl ').at(-1)!.trim();
  expect(JSON.parse(await run('curl', '-s', address))).toMatchObject({ id: 'laufzeit--ende' });
});
