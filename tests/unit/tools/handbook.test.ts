import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '#catalogue/problems.ts';
import { collections, singleFiles } from '#schema/collections.ts';
import { checkContent } from '#tools/content-check.ts';
import { handbookWith } from '#tools/editor-schemas/files.ts';
import { contentWith, fixtures } from '../../support/content.ts';

const handbook = await readFile(path.resolve(import.meta.dirname, '../../../content/README.md'), 'utf8');

/** Whole files: a block of code below a line that names the file and nothing else. */
const examples = [...handbook.matchAll(/^`(content\/[^`]+\.(yaml|mdx))`\n\n```\2\n([^]*?)^```$/gm)].map(
  ([, file = '', , text = '']) => ({ file, text }),
);

/** The folder of a file, or its own name where it lies alone: `en/regionen`, `suche`. */
const kindOf = (file: string) => {
  const name = file.slice('content/'.length);
  return Object.keys(collections).find((folder) => name.startsWith(`${folder}/`)) ?? name.replace(/\.yaml$/, '');
};

describe('the handbook', () => {
  it('has a whole example of everything that editors write', () => {
    const kinds = new Set(examples.map(({ file }) => kindOf(file)));
    // A command writes this one.
    const byHand = Object.keys(singleFiles).filter((name) => name !== 'erreichbarkeit');
    expect([...kinds].sort()).toEqual([...Object.keys(collections), ...byHand].sort());
  });

  it('shows examples that pass the check together', async () => {
    const root = await contentWith();
    for (const { file, text } of examples) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    const { problems } = await checkContent(root, { today: '2026-12-01' });
    expect(problems.map(formatProblem).join('\n')).toBe('');
  });

  it('names the fields as the schemas do; npm run felder writes them', () => {
    expect(handbookWith(handbook)).toBe(handbook);
  });

  it('quotes messages that the check really has', async () => {
    const broken = path.join(fixtures, 'broken');
    const printed = await Promise.all(
      (await readdir(broken)).map((name) => readFile(path.join(broken, name, 'expected.txt'), 'utf8')),
    );
    const lines = printed.join('\n').split('\n');
    const [, table = ''] = /\| Meldung \|.*\n\| --- .*\n((?:\|.*\n)+)/.exec(handbook) ?? [];
    const quoted = [...table.matchAll(/^\| (.+?) \|/gm)].map(([, message = '']) => message);
    expect(quoted.length).toBeGreaterThan(0);
    for (const message of quoted) {
      const pieces = message.split('…');
      const holds = (line: string) => pieces.every((piece) => line.includes(piece));
      expect(lines.some(holds), message).toBe(true);
    }
  });

  it('has the headings that its contents lead to', () => {
    const anchors = [...handbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...handbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const anchor of anchors) expect(headings).toContain(anchor);
  });
});
