import { RuleTester } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { imports, rooms } from '../../eslint/rooms.ts';

RuleTester.describe = describe;
RuleTester.it = it;

it('the table in the README is the one that ESLint reads', () => {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/gm);
  const told = [...rows].map(([, room = '', list = '']) => [room, list.match(/[\w/.-]+/g) ?? []] as const);
  const sorted = (table: Iterable<readonly [string, readonly string[]]>) =>
    Object.fromEntries([...table].map(([room, allowed]) => [room, allowed.toSorted()]));
  expect(sorted(told)).toEqual(sorted(Object.entries(rooms)));
});

it('data flow one way: each room names only what stands above it', () => {
  const names = Object.keys(rooms).filter((room) => !room.includes('.'));
  const below = names.flatMap((room, place) =>
    (rooms[room] ?? [])
      // All views, for the room of them that stands last.
      .filter((target) => target !== 'views')
      .filter((target) => names.indexOf(target) > place)
      .map((target) => `${room} → ${target}`),
  );
  expect(below).toEqual([]);
});

const from = (file: string, target: string) => ({
  name: `${file} takes ${target}`,
  filename: path.resolve('src', file),
  code: `import thing from '${target}';`,
});

const forbidden = (file: string, target: string) => ({ ...from(file, target), errors: [{ messageId: 'forbidden' }] });

new RuleTester({ languageOptions: { parser } }).run('who may import whom', imports, {
  valid: [
    from('views/pages/region.ts', '#views/parts/cards.ts'),
    from('views/pages/region.ts', '#views/schema-org/entities.ts'),
    from('views/quoting/cite.ts', '#emit/bibliography.ts'),
    from('open-data/tables.ts', '#views/parts/cards.ts'),
    from('pages/index.astro', '#views/pages/home.ts'),
    from('integrations/content-check.ts', '#tools/content-check.ts'),
    from('catalogue/build.ts', './facts.ts'),
    from('language/de/words/data.ts', '../format.ts'),
    from('site/requirements.ts', '#schema/fields.ts'),
    from('emit/csv.ts', 'csv-stringify/sync'),
    from('pages/daten/_publication.ts', '../../../LICENSES/CC-BY-4.0.txt?raw'),
    from('middleware.ts', '#edition/load.ts'),
  ],
  invalid: [
    forbidden('views/parts/cards.ts', '#views/pages/region.ts'),
    forbidden('views/schema-org/page.ts', '#views/pages/page.ts'),
    forbidden('views/pages/region.ts', '#drawing/charts.ts'),
    forbidden('views/pages/region.ts', '#language/de/german.ts'),
    forbidden('catalogue/build.ts', '#views/pages/home.ts'),
    forbidden('schema/region.ts', '#catalogue/types.ts'),
    forbidden('site/text.ts', '#schema/fields.ts'),
    forbidden('language/de/values.ts', '#catalogue/types.ts'),
    forbidden('emit/csv.ts', '#views/parts/cards.ts'),
    forbidden('drawing/charts.ts', '#catalogue/types.ts'),
    forbidden('print/fact-sheet.ts', '#edition/edition.ts'),
    forbidden('components/lists/Timeline.astro', '#catalogue/load.ts'),
    forbidden('layouts/Page.astro', '#tools/check.ts'),
    forbidden('client/filter.ts', '#components/prose/prose-html.ts'),
    forbidden('map/geometry.ts', '#client/dom.ts'),
    forbidden('pages/index.astro', '#tools/check.ts'),
    forbidden('integrations/headers.ts', '#tools/check.ts'),
    forbidden('tools/check.ts', '#views/pages/home.ts'),
    forbidden('catalogue/build.ts', '../views/pages/home.ts'),
    { ...forbidden('map/labels.ts', '#client/dom.ts'), code: `const dom = await import('#client/dom.ts');` },
    { ...forbidden('emit/csv.ts', '#views/parts/cards.ts'), code: `export * from '#views/parts/cards.ts';` },
    { ...forbidden('emit/csv.ts', 'a type'), code: `import type { Card } from '#views/parts/cards.ts';` },
    { ...forbidden('emit/csv.ts', 'a type in place'), code: `let card: import('#views/parts/cards.ts').Card;` },
    {
      ...from('views/pages/region.ts', '../parts/cards.ts'),
      name: 'another room is named from src/',
      errors: [{ messageId: 'relative' }],
    },
  ],
});
