/** nginx, from 1.18: to be included in a `server` block under whose `root` the site lies at its base path. */
import { isPackable, mediaTypes, unknownType, withCharset } from '#site/media-types.ts';
import {
  dotPattern,
  elsewhere,
  escapePattern,
  everywhere,
  packedPattern,
  longTypes,
  patternOf,
  serverFilesPattern,
  shortTypes,
  varying,
  type Delivery,
} from './patterns.ts';
import type { Forwarding } from './redirects.ts';
import { notFoundPage, strictTransport } from './rules.ts';

const lineSigns: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A word of the configuration. Where variables are allowed it knows no way to write a dollar sign. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\t]/g, (sign) => lineSigns[sign] ?? '')}"`;

/** A pattern keeps its backslashes before all but a quote, and has none. */
const quotedPattern = (pattern: string): string => `"${pattern}"`;

const variableOf = (header: string): string => `$dmr_${header.toLowerCase().replace(/-/g, '_')}`;

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `    ${line}`));

/** Decided once for each request, and once more for the page that stands in for what is not there. */
function decisions({ base, isSafe }: Delivery): string[] {
  const first = [...varying].map((name) => `set ${variableOf(name)} ${quoted(everywhere.headers[name] ?? '')};`);
  const others = elsewhere.map(
    (rule) =>
      `if ($uri ~ ${quotedPattern(patternOf(rule, base))}) { ${Object.entries(rule.headers)
        .map(([name, value]) => `set ${variableOf(name)} ${quoted(value)};`)
        .join(' ')} }`,
  );
  const variable = variableOf(strictTransport.name);
  const set = `set ${variable} ${quoted(strictTransport.value)};`;
  const safe = [
    `set ${variable} "";`,
    `if ($scheme = https) { ${set} }`,
    `if ($http_x_forwarded_proto = https) { ${set} }`,
  ];
  return [...first, ...others, ...(isSafe ? safe : [])];
}

/** A header without value is not sent. */
function headers({ isSafe }: Delivery): string[] {
  const names = new Set([...Object.keys(everywhere.headers), ...varying]);
  const lines = [...names].map((name) => [
    name,
    varying.has(name) ? variableOf(name) : quoted(everywhere.headers[name]!),
  ]);
  return [...lines, ...(isSafe ? [[strictTransport.name, variableOf(strictTransport.name)]] : [])].map(
    ([name, value]) => `add_header ${name} ${value} always;`,
  );
}

function types(): string[] {
  const all = [...new Set(Object.values<string>(mediaTypes))];
  const byType = Map.groupBy(shortTypes, ([, type]) => type);
  const others = (kept: (type: string) => boolean) =>
    all.filter((type) => type !== 'text/html' && kept(type)).join(' ');
  return [
    'types {',
    ...indent([...byType].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending).join(' ')};`)),
    '}',
    `default_type ${unknownType};`,
    'charset utf-8;',
    `charset_types ${others((type) => withCharset(type) !== type)};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_types ${others(isPackable)};`,
    '# Schickt, was gepackt neben einer Datei liegt.',
    'gzip_static on;',
  ];
}

const redirect = ({ path, isPage, target }: Forwarding): string[] =>
  (isPage ? [path, `${path}/`] : [path]).map((from) => `location = ${quoted(from)} { return 301 ${quoted(target)}; }`);

export function nginxFile(delivery: Delivery, forwardings: readonly Forwarding[]): string {
  const { base } = delivery;
  const inside = [
    '# Nur lesen.',
    'if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }',
    '',
    'index index.html;',
    `error_page 404 ${quoted(base + notFoundPage)};`,
    `error_page 403 =404 ${quoted(base + notFoundPage)};`,
    '',
    ...headers(delivery),
    '',
    ...types(),
    '# Nicht zu lesen: was für Server daliegt, gepackte Dateien unter eigenem Namen, Namen mit Punkt am Anfang.',
    `location ~ ${quotedPattern(`${serverFilesPattern(base)}|${packedPattern}`)} { return 404; }`,
    `location ~ ${quotedPattern(dotPattern)} { return 404; }`,
    ...longTypes.map(
      ([ending, type]) =>
        `location ~ ${quotedPattern(`[/.]${escapePattern(ending)}$`)} { types { } default_type ${type}; }`,
    ),
    ...forwardings.flatMap(redirect),
  ];
  return [
    '# Für nginx, in den server-Block:  include /…/_server/nginx.conf;',
    `# Die Website liegt unter „root“ bei ${base}; Näheres in LIESMICH.md.`,
    'server_tokens off;',
    '# Weiter geht es ohne den Namen des Servers: Vor ihm kann ein anderer stehen, der https spricht.',
    'absolute_redirect off;',
    '',
    '# Kopfzeilen nach Ordner; das Letzte gilt.',
    ...decisions(delivery),
    '',
    ...(base === '/' ? [] : [`location = ${quoted(base.slice(0, -1))} { return 301 ${quoted(base)}; }`]),
    `location ${base === '/' ? '/' : `^~ ${quoted(base)}`} {`,
    ...indent(inside),
    '}',
    '',
  ].join('\n');
}

/** Stands alone, for nginx without the module does not start with it. */
export const nginxBrotliFile = [
  '# Für nginx mit dem Modul brotli_static (Debian: apt install libnginx-mod-http-brotli-static), in den server-Block.',
  'brotli_static on;',
  '',
].join('\n');
