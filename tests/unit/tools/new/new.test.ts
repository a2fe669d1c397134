import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isError } from '#catalogue/problems.ts';
import { checkContent } from '#tools/content-check.ts';
import { makeNew } from '#tools/new/new.ts';
import { contentWith } from '../../../support/content.ts';

beforeEach(() => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => log.mockRestore();
});

/** A copy of the valid content, and what was typed behind `npm run neu --` there. */
async function place() {
  const root = await contentWith();
  const read = (file: string) => readFile(path.join(root, 'content', file), 'utf8');
  const files = async () => (await readdir(root, { recursive: true })).sort();
  const errors = async () => (await checkContent(root)).problems.filter(isError);
  return { root, read, files, errors, make: (...args: string[]) => makeNew(root, args) };
}

const busLine = [
  'projekt',
  '--titel',
  'Öder Bus',
  '--kurztext',
  'Ein Bus.',
  '--regionen',
  'soest',
  '--bereich',
  'stadtentwicklung',
];
const proof = ['--quelle', 'land-2019', '--fundstelle', 'Absatz 1'];
const fact = [
  'fakt',
  '--gegenstand',
  'projekte/stadtlabor',
  '--bezeichnung',
  'Spende',
  '--art',
  'figure',
  '--wert',
  '1.200,50',
];

describe('with all answers as options', () => {
  it.each([
    ['projekt', busLine, ['projekte/oeder-bus.mdx']],
    ['fakt', [...fact, '--einheit', 'EUR', '--aussage', 'Es waren 1.200,50 Euro.', ...proof], []],
    [
      'quelle',
      [
        'quelle',
        '--adresse',
        'https://stadt.example/bus',
        '--titel',
        'Der Bus',
        '--herausgeber',
        'Stadt Soest',
        '--art',
        'kommune',
      ],
      ['quellen/stadt-soest-der-bus.yaml'],
    ],
    [
      'termin',
      [
        'termin',
        '--titel',
        'Fest',
        '--kurztext',
        'Ein Fest.',
        '--art',
        'festival',
        '--tag',
        '14.9.2020',
        '--regionen',
        'soest',
        ...proof,
      ],
      ['fakten/termine/fest.yaml', 'termine/fest.mdx'],
    ],
    ['meldung', ['meldung', '--titel', 'Der Bus', '--kurztext', 'Er fährt.'], ['meldungen/der-bus.mdx']],
    ['organisation', ['organisation', '--name', 'Bus GmbH', '--art', 'unternehmen'], ['organisationen/bus-gmbh.yaml']],
    [
      'begriff',
      ['begriff', '--begriff', 'Rufbus', '--erklaerung', 'Ein Bus auf Ruf.', '--belege', 'stadtlabor--funding'],
      ['glossar/rufbus.yaml'],
    ],
    [
      'region',
      [
        ...[
          'region',
          '--kennung',
          'aachen',
          '--titel',
          'Aachen',
          '--kurztext',
          'Im Westen.',
          '--leitkommune',
          'Aachen',
        ],
        ...['--beteiligt', 'Aachen', '--regierungsbezirk', 'Köln', '--breite', '50,77', '--laenge', '6,08'],
        ...['--steckbrief', 'soest--funding'],
      ],
      ['regionen/aachen.mdx'],
    ],
  ])('a new %s passes the check without a question', async (_, args, expected) => {
    const { files, errors, make } = await place();
    const before = await files();
    await make(...args);
    const added = (await files()).filter((name) => !before.includes(name) && /\.\w+$/.test(name));
    expect(added).toEqual(expected.map((name) => `content/${name}`));
    expect(await errors()).toEqual([]);
  });

  it('numbers and dates are read as Germans write them', async () => {
    const { read, make } = await place();
    await make(
      ...fact,
      '--einheit',
      'EUR',
      '--aussage',
      'Es waren 1.200,50 Euro.',
      '--stand',
      '3. März 2021',
      ...proof,
    );
    expect(await read('fakten/projekte/stadtlabor.yaml')).toMatch(/value: 1200\.5\n.*\n +asOf: '2021-03-03'\n/);
  });

  it('a fact is added to its file, which keeps every letter', async () => {
    const { read, make } = await place();
    const before = await read('fakten/projekte/stadtlabor.yaml');
    await make(...fact, '--aussage', 'Es waren 1.200,50.', ...proof);
    const after = await read('fakten/projekte/stadtlabor.yaml');
    expect(after.slice(0, before.length)).toBe(before);
    expect(after.slice(before.length)).toMatch(/^ {2}- id: stadtlabor--spende\n/);
  });

  it('a fact takes its place on the page it is about', async () => {
    const { read, errors, make } = await place();
    const status = [
      'fakt',
      '--gegenstand',
      'stadtlabor',
      '--bezeichnung',
      'Status',
      '--art',
      'status',
      '--wert',
      'laufend',
    ];
    await make(...status, '--aussage', 'Das Stadtlabor war laufend.', '--im-steckbrief-als', 'status', ...proof);
    expect(await read('projekte/stadtlabor.mdx')).toContain(
      '  start: stadtlabor--opening\n  status: stadtlabor--status\n---\n',
    );
    expect(await errors()).toEqual([]);
  });

  it('signs of YAML in an answer stay what they are', async () => {
    const { read, errors, make } = await place();
    await make(
      'meldung',
      '--titel',
      `Bus: 'A' # & *b - [c]`,
      '--kennung',
      'bus',
      '--kurztext',
      'Er fährt: "so" # & *b.',
    );
    expect(await errors()).toEqual([]);
    const [, head = ''] = /^---\n([^]*?)---/.exec(await read('meldungen/bus.mdx')) ?? [];
    expect(parse(head)).toMatchObject({ title: `Bus: 'A' # & *b - [c]`, lead: 'Er fährt: "so" # & *b.' });
  });

  it('two publishers make a fact proven, one does not', async () => {
    const { read, make } = await place();
    await make(
      ...fact,
      '--aussage',
      'Es waren 1.200,50.',
      '--quelle',
      'land-2019,stadt-soest-2020',
      '--fundstelle',
      'A; B',
    );
    expect((await read('fakten/projekte/stadtlabor.yaml')).split('stadtlabor--spende')[1]).toContain(
      'confidence: belegt',
    );
  });
});

describe('nothing is written', () => {
  const refused = async (args: readonly string[]) => {
    const { files, make } = await place();
    const before = await files();
    const message = await make(...args).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(await files()).toEqual(before);
    return message;
  };

  it('where answers are missing: every one is named, with what goes', async () => {
    expect(await refused(['projekt', '--titel', 'Bus'])).toBe(
      [
        'Es ist nichts geschrieben. Bitte angeben:',
        '  --kurztext (Kurztext): fehlt.',
        '  --regionen (Regionen): fehlt. Möglich sind: soest.',
        '  --bereich (Bereich): fehlt. Möglich sind: e-government, stadtentwicklung.',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a figure without proof',
      [...busLine, '--kurztext', 'Ein Bus für 5 Orte.'],
      '--kurztext (Kurztext): „5“ steht ohne Beleg.',
    ],
    [
      'an entry that is not there',
      [...busLine, '--traeger', 'niemand'],
      '--traeger (Träger): Die Organisation „niemand“ gibt es nicht.',
    ],
    ['a name that is taken', [...busLine, '--kennung', 'stadtlabor'], 'Projekt „stadtlabor“ gibt es schon.'],
    ['a place the register does not know', [...busLine, '--orte', 'Entenhausen'], 'content/projekte/oeder-bus.mdx'],
    [
      'an option that is none',
      [...busLine, '--regoinen', 'soest'],
      'Die Angabe --regoinen gibt es hier nicht. Meinten Sie --regionen?',
    ],
    ['an option without a value', [...busLine, '--website'], 'Hinter --website fehlt, was gemeint ist'],
    ['a kind that is none', ['thema'], '„thema“ lässt sich nicht anlegen.'],
  ])('for %s', async (_, args, message) => {
    expect(await refused(args)).toContain(message);
  });

  it('over a file that came to be meanwhile', async () => {
    const { root, make, read } = await place();
    await writeFile(path.join(root, 'content/quellen/x.yaml'), ': unreadable');
    await expect(
      make(
        'quelle',
        '--kennung',
        'x',
        '--adresse',
        'https://a.example/',
        '--titel',
        'X',
        '--herausgeber',
        'X',
        '--art',
        'presse',
      ),
    ).rejects.toThrow('gibt es schon');
    expect(await read('quellen/x.yaml')).toBe(': unreadable');
  });

  it('for a sixth region', async () => {
    const { root, make } = await place();
    const soest = await readFile(path.join(root, 'content/regionen/soest.mdx'), 'utf8');
    for (const id of ['aachen', 'bergisches-staedtedreieck', 'emscher-lippe', 'ostwestfalen-lippe']) {
      await writeFile(path.join(root, `content/regionen/${id}.mdx`), soest);
    }
    await expect(make('region')).rejects.toThrow('Alle Modellregionen des Programms sind da');
  });
});

it('an old address leads to a new one', async () => {
  const { read, errors, make } = await place();
  await make('umleitung', 'https://stadt.example/projekte/labor', '/projekte/stadtlabor/');
  expect(await read('umleitungen.yaml')).toContain('  - alt: /projekte/labor/\n    neu: /projekte/stadtlabor/\n');
  expect(await errors()).toEqual([]);
  await expect(make('umleitung', '/projekte/alt/', '/projekte/niemals/')).rejects.toThrow('gibt es nicht');
});

describe('sources from a list of literature', () => {
  const bibtex = `@online{a, title={{Digitale} Modellregionen: {\\"U}bersicht}, organization={Land}, date={2019-08}, url={https://land.example/a}, urldate={2024-01-02}}
@article{b, author={Meier, Anna}, title={Der Bus}, journal={Kommune21}, year=2020, volume=2, number=3, pages={4--5}}`;
  const ris = `TY  - ELEC\r\nTI  - Digitale Modellregionen: Übersicht\r\nPB  - Land\r\nPY  - 2019/08\r\nUR  - https://land.example/a\r\nY2  - 2024/01/02\r\nER  - \r\nTY  - JOUR\r\nTI  - Der Bus\r\nAU  - Meier, Anna\r\nJO  - Kommune21\r\nPY  - 2020\r\nVL  - 2\r\nIS  - 3\r\nSP  - 4\r\nEP  - 5\r\nER  - \r\n`;
  const csl = JSON.stringify([
    {
      ...{
        type: 'webpage',
        title: 'Digitale Modellregionen: Übersicht',
        publisher: 'Land',
        URL: 'https://land.example/a',
      },
      ...{ issued: { 'date-parts': [[2019, 8]] }, accessed: { 'date-parts': [[2024, 1, 2]] } },
    },
    {
      ...{
        type: 'article-journal',
        title: 'Der Bus',
        author: [{ family: 'Meier', given: 'Anna' }],
        'container-title': 'Kommune21',
      },
      ...{ issued: { 'date-parts': [[2020]] }, volume: '2', issue: '3', page: '4-5' },
    },
  ]);

  it.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', csl],
  ])('%s gives the same files, without the names of people', async (name, text) => {
    const { root, read, errors, make } = await place();
    const file = path.join(root, name);
    await writeFile(file, text);
    await make('quelle', '--bibtex', file, '--art', 'forschung');
    expect(await read('quellen/land-2019-digitale-modellregionen-uebersicht.yaml')).toBe(
      `title: 'Digitale Modellregionen: Übersicht'\npublisher: Land\nkind: forschung\nurl: https://land.example/a\npublished: '2019-08'\nretrieved: '2024-01-02'\n`,
    );
    const article = await read('quellen/kommune21-2020-der-bus.yaml');
    expect(article).toContain("note: 'In: Kommune21 2 (3), S. 4–5'\n");
    expect(article).not.toContain('Meier');
    expect(await errors()).toEqual([]);
  });

  it.each([
    ['@online{a, title={x', 'lässt sich nicht lesen bei Zeile 1'],
    ['Hallo', 'weder BibTeX noch RIS noch CSL-JSON'],
    ['[{]', 'lässt sich nicht lesen'],
    ['[]', 'steht keine Quelle'],
  ])('what is none is refused in German: %s', async (text, message) => {
    const { root, make } = await place();
    await writeFile(path.join(root, 'x'), text);
    await expect(make('quelle', '--bibtex', path.join(root, 'x'))).rejects.toThrow(message);
  });
});
