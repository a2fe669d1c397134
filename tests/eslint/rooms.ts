/**
 * Who may import whom: each room of `src/` with the rooms that it may name. Data flow one way, so the table has no circle.
 * The longest path counts: a row for a file or a folder stands in for that of its room.
 */
import path from 'node:path';
import type { Rule } from 'eslint';

/** What every view takes. */
const ground = ['catalogue', 'edition', 'map', 'schema', 'site'];
const components = ['client', 'map', 'offline', 'schema', 'site', 'views'];

export const rooms: Readonly<Record<string, readonly string[]>> = {
  site: [],
  work: [],
  schema: ['site'],
  // Names what templates need of the content, in the content's own keys.
  'site/requirements.ts': ['schema', 'site'],
  language: ['schema', 'site'],
  // The register of municipalities and their keys; nothing that is drawn.
  catalogue: ['language', 'map/places.json', 'schema', 'site'],
  edition: ['catalogue', 'language', 'site'],
  map: ['site'],
  emit: ['site'],
  'third-party': ['site'],
  search: ['site'],
  delivery: ['site'],
  offline: ['site'],

  'views/parts': ground,
  'views/quoting': [...ground, 'emit', 'views/parts'],
  'views/charts': [...ground, 'views/parts', 'views/quoting'],
  'open-data': [...ground, 'emit', 'views/parts', 'views/quoting'],
  // A published schema describes itself, in German.
  'open-data/part-schemas.ts': ['catalogue', 'language', 'open-data', 'schema', 'site'],
  'open-data/record-schemas.ts': ['catalogue', 'language', 'open-data', 'schema', 'site'],
  'views/schema-org': [...ground, 'open-data', 'views/parts'],
  'views/pages': [...ground, 'emit', 'open-data', 'search', 'third-party', 'views'],

  drawing: ['site', 'views'],
  print: ['drawing', 'site', 'views'],
  client: ['language', 'map', 'offline', 'search', 'site'],
  components,
  // Splits a text at its marks.
  'components/facts/FactText.astro': ['components', 'catalogue', ...components],
  layouts: ['components', 'emit', 'site', 'styles', 'views'],
  pages: ['components', 'drawing', 'emit', 'layouts', 'open-data', 'print', 'third-party', 'views', 'work', ...ground],

  // How a site is finished and takes its place; the commands of the build.
  building: ['delivery', 'language', 'site', 'third-party', 'work'],
  integrations: [
    'building',
    'catalogue',
    'delivery',
    'emit',
    'language',
    'offline',
    'search',
    'site',
    'third-party',
    'work',
  ],
  // The build runs the check and asks Git; nothing else of the site knows the tools.
  'integrations/content-check.ts': ['building', 'catalogue', 'integrations', 'language', 'site', 'tools'],
  'integrations/content-once.ts': ['tools'],
  'integrations/content-history.ts': ['building', 'tools'],
  // Build and preview read the content as the check does.
  'integrations/content-loader.ts': ['integrations', 'prose', 'schema', 'tools'],
  'integrations/prose-source.ts': ['prose', 'tools'],
  // The compiler of running text; check, build and preview share it.
  prose: ['language', 'site'],
  tools: ['catalogue', 'language', 'prose', 'schema', 'site'],
  // What is published is put away as it was.
  'tools/data-version': ['catalogue', 'edition', 'emit', 'language', 'open-data', 'site', 'tools'],
  // Stands around the pages while somebody writes; in the built site nothing of it is left.
  preview: ['catalogue', 'edition', 'language', 'prose', 'schema', 'site', 'tools'],
  // In the preview the content comes from the files themselves.
  'catalogue/load.ts': ['catalogue', 'language', 'preview', 'schema', 'site'],
};

const isIn = (file: string, room: string): boolean => file === room || file.startsWith(`${room}/`);

/** The row of a file, named from `src/`: `views/pages/region.ts` → `views/pages`. */
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];

/** Where an import leads, named from `src/`; undefined for packages and for what lies elsewhere. */
function targetOf(source: string, file: string): string | undefined {
  const target = source.startsWith('#')
    ? source.slice(1)
    : /^\.\.?\//.test(source)
      ? path.posix.join(path.posix.dirname(file), source)
      : '..';
  return target.startsWith('..') ? undefined : target;
}

/** Where the address of a module stands. */
interface Importing {
  readonly source?: { readonly value?: unknown } | null;
}

export const imports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '{{ room }} may not import {{ target }}: see „Who may import whom“ in src/README.md.',
      relative: 'Name a module of another room from src/: „#{{ target }}“.',
    },
  },
  create(context): Rule.RuleListener {
    const file = path.relative(path.join(context.cwd, 'src'), context.filename).split(path.sep).join('/');
    const room = roomOf(file);
    if (room === undefined) return {};
    const allowed = rooms[room] ?? [];

    const check = (node: Rule.Node) => {
      const source = String((node as Importing).source?.value ?? '');
      const target = targetOf(source, file);
      if (target === undefined) return;
      if (![room, ...allowed].some((each) => isIn(target, each)))
        context.report({ node, messageId: 'forbidden', data: { room, target } });
      else if (source.startsWith('.') && !isIn(target, room) && !isIn(target, path.posix.dirname(file)))
        context.report({ node, messageId: 'relative', data: { target } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
