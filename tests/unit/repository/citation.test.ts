/** CITATION.cff against what version 1.2.0 of its format asks for (citation-file-format.github.io, schema guide). */
import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const entity = z.strictObject({ name: z.string().min(1), website: z.url().optional() });
const person = z.strictObject({ 'family-names': z.string(), 'given-names': z.string() });
const authors = z.array(z.union([entity, person])).min(1);
const schema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  version: z.string(),
  authors,
  abstract: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  license: z.string(),
  'repository-code': z.url().optional(),
  url: z.url().optional(),
  references: z
    .array(
      z.strictObject({
        type: z.enum(['data', 'database', 'software', 'website']),
        title: z.string(),
        authors,
        'license-url': z.url().optional(),
        notes: z.string().optional(),
      }),
    )
    .optional(),
});

const read = (file: string) => parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

it('CITATION.cff says what its format asks for, and of version, licence and code what the project says elsewhere', () => {
  const cited = schema.parse(read('CITATION.cff'));
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  expect(cited).toMatchObject({ version, license, title: read('publiccode.yml')['name'] });
  expect(cited['repository-code']).toBe(read('publiccode.yml')['url']);
});
