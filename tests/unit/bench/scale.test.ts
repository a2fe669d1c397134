/** What the bench of sizes calculates; what it measures depends on the machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exponentOf } from '../../bench/scale/growth.ts';
import { ownerOf, spendingOf } from '../../bench/scale/profile.ts';
import { parseStat, treeOf } from '../../bench/scale/process-tree.ts';
import { growthOf, writeResults, type Measured } from '../../bench/scale/results.ts';
import { runMeasured } from '../../bench/scale/run-measured.ts';
import { weightOf } from '../../bench/scale/weigh.ts';

/** A build of so many projects that takes a power of them. */
function measured(projects: number, exponent: number): Measured {
  const run = {
    seconds: 10,
    cpuSeconds: 0.2 * projects ** exponent,
    peakBytes: 3e6 * projects,
    phases: [{ name: 'Seiten', seconds: 8.5, cpuSeconds: 12 }],
  };
  return {
    projects,
    facts: 10 * projects,
    cold: run,
    weight: weightOf([
      ['index.html', 1_000_000],
      ['suche/namen.json', 500_000],
      ['pagefind/index/de_1.pf_index', 250_000],
    ]),
    pages: new Map([['heaviest projekte', 12_345]]),
    reader: undefined,
    again: { ...run, cpuSeconds: run.cpuSeconds / 4 },
  };
}
const machine = {
  processor: 'Ein Prozessor',
  cores: 2,
  memoryBytes: 8e9,
  system: 'Linux 6',
  node: '24.0.0',
  day: '2026-12-01',
};

describe('growth', () => {
  it('has the exponent of a power, whatever the factor before it', () => {
    const power = (exponent: number) => [300, 1_000, 3_000].map((size) => ({ size, value: 7 * size ** exponent }));
    expect(exponentOf(power(1))).toBeCloseTo(1);
    expect(exponentOf(power(2))).toBeCloseTo(2);
    expect(exponentOf(power(0.5))).toBeCloseTo(0.5);
  });

  it('has none where there is only one size', () => {
    expect(exponentOf([{ size: 300, value: 7 }])).toBeUndefined();
    expect(exponentOf([])).toBeUndefined();
  });

  it('counts from 300 projects, below which a build mostly takes what every build takes', () => {
    const real = measured(60, 1);
    const slow: Measured = { ...real, cold: { ...real.cold, cpuSeconds: 9_999 } };
    const sizes = [slow, measured(300, 1.3), measured(1_000, 1.3)];
    expect(growthOf(sizes).CPU).toBeCloseTo(1.3);
  });
});

describe('the page of results', () => {
  const text = writeResults({
    machine,
    sizes: [measured(60, 1), measured(300, 1.2), measured(1_000, 1.2), measured(3_000, 1.2)],
    failed: [{ projects: 9_000, error: 'image too large' }],
    peer: { projects: 1_000, run: { ...measured(1_000, 1).cold, cpuSeconds: 20 }, pages: 1_000 },
  });

  it('names the machine, the day, each size and the exponents', () => {
    expect(text).toContain('2026-12-01');
    expect(text).toContain('Ein Prozessor, 2 cores');
    expect(text).toMatch(/^\| 3,000 \| 30,000 \|/m);
    expect(text).toContain('CPU 1.200');
  });

  it('says which goals are met and which are not', () => {
    expect(text).toMatch(/Exponent of CPU: at most 1\.05 \| 1\.200 \| \*\*missed\*\*/);
    expect(text).toMatch(/After one change at 1,000 projects: [^|]* \| 25 % \| met/);
    expect(text).toMatch(/9,000 projects build \| broke off \| \*\*missed\*\*/);
    expect(text).toContain('image too large');
  });

  it('has a row for each phase and kind of file, and sets a page beside one of Astro alone', () => {
    expect(text).toMatch(/^\| Seiten \| 8\.5 \(12\.0\) \|/m);
    expect(text).toMatch(/^\| html \| 1: 1\.0 \|/m);
    expect(text).toMatch(/^\| heaviest projekte \| 12,345 \|/m);
    expect(text).toMatch(/^\| index of the search \| 2: 0\.8 \|/m);
    expect(text).toMatch(/^\| Astro alone, 1,000 projects \| 1,000 \| 20\.0 \|/m);
  });
});

describe('a profile', () => {
  const at = (id: number, url: string, functionName = 'f') => ({ id, callFrame: { functionName, url } });
  const nodes = [
    at(1, '', '(idle)'),
    at(2, 'file:///a/node_modules/@mdx-js/mdx/node_modules/acorn/dist/acorn.mjs'),
    at(3, 'node:internal/fs/promises'),
    at(4, 'file:///a/src/emit/zip.ts'),
    at(5, 'file:///a/dist/.prerender/chunks/page_x.mjs'),
    at(6, '', '(garbage collector)'),
    at(7, '', 'stringify'),
  ];

  it('names whose code was run', () => {
    expect(nodes.slice(1).map(({ callFrame }) => ownerOf(callFrame))).toEqual([
      'acorn',
      'Node: fs',
      'src/emit',
      'pages, views and components, bundled',
      '(garbage collector)',
      'engine: stringify',
    ]);
  });

  it('adds up the threads and leaves out time in which nothing was done', () => {
    const first = { nodes, samples: [1, 2, 4, 2], timeDeltas: [9e6, 1e6, 5e5, 1e6] };
    const second = { nodes, samples: [4, 1], timeDeltas: [2e6, 9e6] };
    expect(spendingOf([first, second])).toEqual([
      ['src/emit', 2.5],
      ['acorn', 2],
    ]);
  });

  it('stands in the page of results, with what took little as one', () => {
    const profile = {
      main: [
        ['acorn', 99],
        ['csv', 0.6],
        ['zip', 0.4],
      ] as const,
      threads: [],
    };
    const page = writeResults({ machine, sizes: [{ ...measured(60, 1), profile }], failed: [], peer: undefined });
    expect(page).toContain('| acorn | 99.0 | 99.0 |\n| all else | 1.0 | 1.0 |\n| together | 100.0 | 100.0 |');
  });
});

describe('a site weighed', () => {
  it('counts pages by their addresses, and files by what they are', () => {
    const { all, pages, index, kinds } = weightOf([
      ['index.html', 10],
      ['fakten/a/index.html', 20],
      ['fakten/a/beleg.html', 5],
      ['fakten/a/index.html.br', 3],
      ['suche/index.html', 1],
      ['suche/namen.json', 7],
      ['_headers', 2],
    ]);
    expect(all).toEqual({ files: 7, bytes: 48 });
    expect(pages).toBe(3);
    expect(index).toEqual({ files: 1, bytes: 7 });
    expect(kinds).toEqual([
      ['html', { files: 4, bytes: 36 }],
      ['json', { files: 1, bytes: 7 }],
      ['html.br', { files: 1, bytes: 3 }],
      ['other', { files: 1, bytes: 2 }],
    ]);
  });
});

describe('processes', () => {
  const stat = (pid: number, parent: number, name: string) =>
    `${pid} (${name}) S ${parent} 1 1 0 -1 4194304 100 0 0 0 10 5 3 2 20 0 1 0 100 1000 10`;

  it('are read with any name, and count what they and their ended children took', () => {
    expect(parseStat(stat(7, 3, 'a) S 9 (b'))).toEqual({ pid: 7, parent: 3, ticks: 20 });
  });

  it('belong together from the first down', () => {
    const all = [stat(1, 0, 'init'), stat(5, 1, 'node'), stat(6, 5, 'node'), stat(7, 6, 'sh'), stat(8, 1, 'other')];
    expect(treeOf(5, all.map(parseStat)).map(({ pid }) => pid)).toEqual([5, 6, 7]);
    expect(treeOf(99, all.map(parseStat))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('are measured with what they start, and told by their phases', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'measured-'));
    const work = `const end = process.cpuUsage().user + 200000; while (process.cpuUsage().user < end);`;
    const script = `
      require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}]);
      console.log('Seiten        2.287        1.021,3 s');`;
    const run = await runMeasured(['-e', script], folder, process.env);
    await rm(folder, { recursive: true });
    expect(run.cpuSeconds).toBeGreaterThanOrEqual(0.2);
    expect(run.peakBytes).toBeGreaterThan(10e6);
    expect(run.phases).toMatchObject([{ name: 'Seiten', seconds: 1021.3 }]);
    await expect(
      runMeasured(['-e', 'console.error("kein Platz"); process.exit(3)'], tmpdir(), process.env),
    ).rejects.toThrow(/kein Platz/);
  });
});
