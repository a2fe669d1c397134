/** Caddy, from 2.6: to be imported in the block of a site whose `root` holds the site at its base path. */
import {
  anyDotPattern,
  elsewhere,
  escapePattern,
  everywhere,
  packedPattern,
  longTypes,
  patternOf,
  serverFilesPattern,
  shortTypes,
  varying,
  wellKnownPattern,
  type Delivery,
} from './patterns.ts';
import { contentType, isPackable, mediaTypes, withCharset } from '#site/media-types.ts';
import { encodePath, type Forwarding } from './redirects.ts';
import { notFoundPage, strictTransport } from './rules.ts';

/** Braces would be read as a name for something else; addresses and headers of this site have none. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** In backticks nothing has a meaning; a pattern has none. */
const literal = (pattern: string): string => `\`${pattern}\``;

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `\t${line}`));
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indent(lines), '}'];

const setAll = (matcher: string, headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

/** A name for each pattern, and what happens where it fits. */
const where = (name: string, pattern: string, lines: readonly string[]): string[] => [
  `@${name} path_regexp ${literal(pattern)}`,
  ...lines,
];

function headers({ base, isSafe }: Delivery): string[] {
  return [
    'header -Server',
    ...setAll('', everywhere.headers),
    ...elsewhere.flatMap((rule, index) =>
      where(`ordner${index + 1}`, patternOf(rule, base), setAll(`@ordner${index + 1} `, rule.headers)),
    ),
    ...(isSafe
      ? [
          '@sicher `{http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"`',
          ...setAll('@sicher ', { [strictTransport.name]: strictTransport.value }),
        ]
      : []),
  ];
}

const types = (): string[] => {
  const byType = Map.groupBy(shortTypes, ([, type]) => type);
  const short = [...byType].map(
    ([type, endings]) => [type, `\\.(?:${endings.map(([ending]) => escapePattern(ending)).join('|')})$`] as const,
  );
  const long = longTypes.map(([ending, type]) => [type, `[/.]${escapePattern(ending)}$`] as const);
  return [...short, ...long].flatMap(([type, pattern], index) =>
    where(`art${index + 1}`, pattern, setAll(`@art${index + 1} `, { 'Content-Type': withCharset(type) })),
  );
};

const redirect = ({ path, isPage, target }: Forwarding, index: number): string[] =>
  where(`alt${index + 1}`, `^${escapePattern(path)}${isPage ? '/?' : ''}$`, [
    `redir @alt${index + 1} ${quoted(target)} 301`,
  ]);

const packable = [...new Set(Object.values<string>(mediaTypes).filter(isPackable))];
const files = [
  ...block(
    'encode gzip',
    block(
      'match',
      packable.map((type) => `header Content-Type ${type}*`),
    ),
  ),
  ...block('file_server', ['precompressed br gzip']),
];

export function caddyFile(delivery: Delivery, forwardings: readonly Forwarding[]): string {
  const { base } = delivery;
  const notFound = encodePath(base + notFoundPage);
  return [
    '# Für Caddy ab 2.6, in den Block der Website:  import /…/_server/Caddyfile',
    `# Die Website liegt unter „root“ bei ${base}; Näheres in LIESMICH.md.`,
    ...(base === '/' ? [] : [`redir ${encodePath(base.slice(0, -1))} ${encodePath(base)} 301`]),
    ...block(
      `handle ${encodePath(base)}*`,
      block('route', [
        ...headers(delivery),
        ...types(),
        '# Nur lesen.',
        '@schreibt not method GET HEAD',
        'error @schreibt 405',
        '# Nicht zu lesen: was für Server daliegt, gepackte Dateien unter eigenem Namen, Namen mit Punkt am Anfang.',
        ...where('verborgen', `${serverFilesPattern(base)}|${packedPattern}`, ['error @verborgen 404']),
        ...block('@punkt', [`path_regexp ${literal(anyDotPattern)}`, `not path_regexp ${literal(wellKnownPattern)}`]),
        'error @punkt 404',
        ...forwardings.flatMap(redirect),
        ...files,
      ]),
    ),
    ...block('handle_errors', [
      '@fehlt expression `{http.error.status_code} == 404`',
      ...block('handle @fehlt', [
        '# Was der Ordner sagt, gilt nicht für die Seite, die ihn vertritt.',
        ...[...varying].filter((name) => !(name in everywhere.headers)).map((name) => `header -${name}`),
        ...setAll('', { ...everywhere.headers, 'Content-Type': contentType(notFoundPage) }),
        `rewrite * ${notFound}`,
        ...files,
      ]),
      'respond "{http.error.status_code} {http.error.status_text}" {http.error.status_code}',
    ]),
    '',
  ].join('\n');
}
