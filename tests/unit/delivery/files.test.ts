import { describe, expect, it } from 'vitest';
import { serverFiles } from '#delivery/files.ts';
import { lossWithout } from '#delivery/notes.ts';
import { headersOf, isHidden, rules, strictTransport } from '#delivery/rules.ts';

const files = [
  ...['index.html', '404.html', 'feed.xml', '.well-known/security.txt', '_astro/x.js'],
  ...['fakten/x/index.html', 'fakten/x.json', 'einbetten/fakten/x/index.html', 'orte/index.html', 'daten/x.csv'],
  ...['pagefind/pagefind.js', 'pagefind/fragment/de_1.pf_fragment', 'pagefind/pagefind.de_1.pf_meta'],
];
const redirects = [{ from: '/unterpfad/projekte/alt/', to: '/unterpfad/projekte/neu/' }];
const site = { base: '/unterpfad', address: 'https://modellregionen.example/unterpfad/', redirects, files };
const text = (name: string, more: Partial<typeof site> = {}) => serverFiles({ ...site, ...more }).get(name) ?? '';

describe('_headers', () => {
  const parsed = text('_headers')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return { path, headers: lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string]) };
    });
  /** As hosts do: all that match, joined. */
  function sent(address: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { path, headers } of parsed) {
      const [start = '', end] = path.split('*');
      const fits = end === undefined ? address === path : address.startsWith(start) && address.endsWith(end);
      if (fits)
        for (const [name, value] of headers)
          found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
    return found;
  }

  it('says to every file what the list says, and nothing twice', () => {
    for (const file of files) {
      const {
        'Content-Type': _,
        [strictTransport.name]: transport,
        ...rest
      } = sent(`/unterpfad/${file.replace(/index\.html$/, '')}`);
      expect(rest, file).toEqual(headersOf(file));
      expect(transport, file).toBe(strictTransport.value);
    }
  });

  it('names the types that hosts do not know', () => {
    expect(sent('/unterpfad/quellen.bib')['Content-Type']).toBe('text/plain; charset=utf-8');
    expect(sent('/unterpfad/feed.xml')['Content-Type']).toBe('application/atom+xml');
    expect(sent('/unterpfad/fakten/x.json')['Content-Type']).toBeUndefined();
  });
});

it('_redirects has an old address with and without its last slash, and is left out where there is none', () => {
  expect(text('_redirects')).toBe(
    '/unterpfad/projekte/alt /unterpfad/projekte/neu/ 301\n/unterpfad/projekte/alt/ /unterpfad/projekte/neu/ 301\n',
  );
  expect(serverFiles({ ...site, redirects: [] }).has('_redirects')).toBe(false);
});

it('what is written for servers is nobody’s to read', () => {
  expect([...serverFiles(site).keys()].filter((name) => !isHidden(name))).toEqual([]);
});

it('no file binds browsers to https where the site is published without', () => {
  for (const [name, written] of serverFiles({ ...site, address: 'http://localhost:4321' }))
    if (!name.endsWith('LIESMICH.md')) expect(written, name).not.toContain(strictTransport.name);
});

it('the notes say of each header what is lost without it', () => {
  const names = new Set([...rules.flatMap(({ headers }) => Object.keys(headers)), strictTransport.name]);
  expect(new Set(Object.keys(lossWithout))).toEqual(names);
});
