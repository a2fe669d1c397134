/**
 * `_headers` and `_redirects`, as Netlify, Cloudflare Pages and others read them; GitLab Pages reads the second.
 *
 * All rules of `_headers` that match a path apply, and values of one header are joined. So what differs between folders is
 * said for each of them and never for all. Cloudflare takes 100 rules.
 */
import { contentType, mediaTypes } from '#site/media-types.ts';
import { everywhere, varying, type Delivery } from './patterns.ts';
import { encodePath, type Forwarding } from './redirects.ts';
import { holdsFor, isHidden, rules, strictTransport, type Rule } from './rules.ts';

type Headers = Readonly<Record<string, string>>;
type PathHeaders = readonly [path: string, headers: Headers];

/** Rules that say by ending what nothing else says: they are added to what holds for the folder. */
const isAdded = ({ endings, headers }: Rule): boolean =>
  endings !== undefined && !Object.keys(headers).some((name) => name in everywhere.headers);
const added = rules.filter(isAdded);
const placed = rules.filter((rule) => !isAdded(rule));

/** What is not the same everywhere, by file. */
const ownHeaders = (file: string): Headers => {
  const all = Object.assign(
    {},
    ...placed.filter((rule) => holdsFor(rule, file)).map(({ headers }) => headers),
  ) as Headers;
  return Object.fromEntries(Object.entries(all).filter(([name]) => varying.has(name)));
};

/** The fewest paths that say it for all files: a folder where all in it are alike, else what lies in it. */
function byFolder(files: readonly string[], folder = ''): PathHeaders[] {
  const [first, ...others] = [...new Set(files.map((file) => JSON.stringify(ownHeaders(file))))];
  if (first === undefined) return [];
  if (folder !== '' && others.length === 0) return [[`${folder}*`, JSON.parse(first) as Headers]];
  const parts = Map.groupBy(files, (file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...parts].flatMap(([name, within]): PathHeaders[] =>
    name.endsWith('/')
      ? byFolder(within, folder + name)
      : [[(folder + name).replace(/(^|\/)index\.html$/, '$1'), ownHeaders(folder + name)]],
  );
}

/** Types that every host knows by itself. */
const known = ['html', 'css', 'js', 'json', 'png', 'svg', 'pdf', 'txt', 'xml', 'zip', 'woff2', 'wasm'];

const typesOf = (files: readonly string[]): PathHeaders[] =>
  Object.keys(mediaTypes)
    .filter((ending) => !known.includes(ending))
    .map((ending) => [files.includes(ending) ? ending : `*.${ending}`, { 'Content-Type': contentType(ending) }]);

/** @param files all files of the site, below the base path: `fakten/x.json` */
export function headersFile({ base, isSafe }: Delivery, files: readonly string[]): string {
  const everywhereAlike = Object.entries(everywhere.headers).filter(([name]) => !varying.has(name));
  const all: PathHeaders[] = [
    ['*', { ...Object.fromEntries(everywhereAlike), ...(isSafe && { [strictTransport.name]: strictTransport.value }) }],
    ...byFolder(files.filter((file) => !isHidden(file)).toSorted()),
    ...added.flatMap(({ folders = [], endings = [], headers }) =>
      folders.flatMap((folder) => endings.map((ending): PathHeaders => [`${folder}/*.${ending}`, headers])),
    ),
    ...typesOf(files),
  ];
  return all
    .map(([path, headers]) =>
      [
        // The asterisk stands for anything; no file has one in its name.
        encodePath(base + path).replaceAll('%2A', '*'),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** Old address, new one, status. */
export const redirectsFile = (forwardings: readonly Forwarding[]): string =>
  forwardings
    .flatMap(({ path, isPage, target }) => {
      const from = encodePath(path);
      return (isPage ? [from, `${from}/`] : [from]).map((each) => `${each} ${target} 301\n`);
    })
    .join('');
