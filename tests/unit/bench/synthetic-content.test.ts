/** Made-up content for benches: it passes the check, has all that real content has, and is the same in every run. */
import { describe, expect, it } from 'vitest';
import { confidences, factKinds, precisions } from '#schema/fact.ts';
import { siteRequirements } from '#site/requirements.ts';
import { judgeContent } from '#tools/content-check.ts';
import { parseContentFile, readContent } from '#tools/files.ts';
import { isError } from '#catalogue/problems.ts';
import type { CollectionName } from '#schema/collections.ts';
import { registeredPlaces } from '#catalogue/places.ts';
import { syntheticFiles } from '../../bench/synthetic/content.ts';
import { nameOf } from '../../bench/synthetic/project.ts';

const count = 40;
const places = registeredPlaces.map(({ name }) => name);
const made = [...syntheticFiles(count)];
const files = made.map(({ name, text }) => {
  const [folder = '', ...rest] = name.split('/');
  const id = rest.join('/').replace(/\.\w+$/, '');
  return parseContentFile(folder as CollectionName, id, `content/${name}`, text);
});
const real = await readContent(process.cwd());
const { readable, problems } = judgeContent(
  { ...real, files: [...real.files, ...files] },
  { today: '2026-12-01', requirements: siteRequirements },
);
const ids = new Set(files.filter(({ collection }) => collection === 'projekte').map(({ id }) => id));
const projects = readable.projects.filter(({ id }) => ids.has(id));
const facts = projects.flatMap((project) => project.facts);

describe('made-up content', () => {
  it('passes the check beside the real content', () => {
    const own = new Set(files.map(({ file }) => file));
    expect(problems.filter((problem) => isError(problem) && own.has(problem.file))).toEqual([]);
    expect(projects).toHaveLength(count);
  });

  it('has as much for each project as the real ones have: facts, sources, marks, words', () => {
    for (const project of projects) {
      expect(project.facts.length, project.id).toBeGreaterThanOrEqual(8);
      expect(project.facts.length, project.id).toBeLessThanOrEqual(11);
      expect(project.sources.length, project.id).toBeGreaterThanOrEqual(2);
      expect(project.sources.length, project.id).toBeLessThanOrEqual(5);
    }
    const mean = (of: (body: string) => number) =>
      files.filter(({ id }) => ids.has(id)).reduce((sum, { body }) => sum + of(body), 0) / count;
    expect(mean((body) => body.split('<Fakt').length - 1)).toBeGreaterThan(18);
    expect(mean((body) => body.split('<Fakt').length - 1)).toBeLessThan(30);
    expect(mean((body) => body.replace(/<[^>]*>/g, '').split(/\s+/).length)).toBeGreaterThan(330);
  });

  it('has facts of every kind, precision and confidence, with contradictions of numbers and of days', () => {
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(factKinds));
    expect(new Set(facts.flatMap(({ precision }) => precision ?? []))).toEqual(new Set(precisions));
    expect(new Set(facts.map(({ confidence }) => confidence))).toEqual(new Set(confidences));
    const sides = facts.flatMap((fact) => fact.sides);
    expect(sides.some(({ number }) => number !== undefined)).toBe(true);
    expect(sides.some(({ from }) => from !== undefined)).toBe(true);
  });

  it('is the same in every run, and a larger number of projects changes none of those before', () => {
    expect([...syntheticFiles(count)]).toEqual(made);
    const more = new Map([...syntheticFiles(count + 20)].map(({ name, text }) => [name, text]));
    for (const { name, text } of made) expect(more.get(name), name).toBe(text);
  });

  it('gives every project a name of its own, as many as there may be', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => nameOf(number, places).title);
    expect(new Set(names).size).toBe(names.length);
  });
});
