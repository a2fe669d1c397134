/**
 * Apache, from 2.4.10: to be read as `.htaccess` where it lies, or to be included in the `<Directory>` of the site, which is
 * quicker. Needs no more than `AllowOverride FileInfo`. What a server lacks of modules is left out, and the site still works.
 */
import { isPackable, mediaTypes, withCharset } from '#site/media-types.ts';
import {
  dotPattern,
  elsewhere,
  escapePattern,
  everywhere,
  longTypes,
  maybePacked,
  packedPattern,
  patternOf,
  serverFilesPattern,
  shortTypes,
  type Delivery,
} from './patterns.ts';
import { encodePath, type Forwarding } from './redirects.ts';
import { notFoundPage, packedEndings, strictTransport } from './rules.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));
const block = (name: string, argument: string, lines: readonly string[]): string[] => [
  `<${name} ${argument}>`,
  ...indent(lines),
  `</${name}>`,
];
const whereThere = (module: string, lines: readonly string[]): string[] => block('IfModule', module, lines);

const setAll = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}`);

const headers = ({ base, isSafe }: Delivery): string[] => [
  ...setAll(everywhere.headers),
  ...elsewhere.flatMap((rule) =>
    block('If', `"%{REQUEST_URI} =~ m#${patternOf(rule, base, maybePacked)}#"`, setAll(rule.headers)),
  ),
  ...(isSafe
    ? block(
        'If',
        `"%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"`,
        setAll({ [strictTransport.name]: strictTransport.value }),
      )
    : []),
  '# Apache hängt dem ETag an, wie gepackt wurde, und kennt ihn danach nicht wieder.',
  `RequestHeader edit* If-None-Match "-(?:gzip|br)\\"" "\\""`,
];

const endingsOf = (endings: readonly string[]): string => `(?:${endings.map(escapePattern).join('|')})${maybePacked}$`;

function types(): string[] {
  const files = (pattern: string, lines: readonly string[]) => block('FilesMatch', `"${pattern}"`, lines);
  const packable = [...shortTypes, ...longTypes].filter(([, type]) => isPackable(type)).map(([ending]) => ending);
  const force = (type: string) => [`ForceType ${quoted(withCharset(type))}`];
  const byType = Map.groupBy(shortTypes, ([, type]) => type);
  return [
    ...whereThere('mod_mime.c', [
      '# Mitten im Namen bedeuten diese Endungen nichts.',
      `RemoveEncoding ${packedEndings.map((ending) => `.${ending}`).join(' ')}`,
      'RemoveLanguage .de',
    ]),
    ...[...byType].flatMap(([type, endings]) =>
      files(`\\.${endingsOf(endings.map(([ending]) => ending))}`, force(type)),
    ),
    ...longTypes.flatMap(([ending, type]) => files(`(?:^|\\.)${endingsOf([ending])}`, force(type))),
    ...whereThere('mod_headers.c', [
      ...files(`\\.br$`, ['Header set Content-Encoding br']),
      ...files(`\\.gz$`, ['Header set Content-Encoding gzip']),
      ...files(`\\.${endingsOf(packable)}`, ['Header merge Vary Accept-Encoding']),
    ]),
    ...whereThere('mod_env.c', files(`\\.(?:br|gz)$`, ['SetEnv no-gzip 1', 'SetEnv no-brotli 1'])),
    ...whereThere(
      'mod_deflate.c',
      whereThere('mod_filter.c', [
        `AddOutputFilterByType DEFLATE ${[...new Set(Object.values<string>(mediaTypes).filter(isPackable))].join(' ')}`,
      ]),
    ),
  ];
}

const hidden = ({ base }: Delivery): string[] => [
  '# Nicht zu lesen: was für Server daliegt, und Namen mit Punkt am Anfang.',
  ...[serverFilesPattern(base), dotPattern].map((pattern) => `RedirectMatch 404 "${pattern}"`),
];

/** Of the two signs that stand for what was found before, an address has one. */
const escapeSubstitution = (address: string): string => address.replace(/%/g, '\\%');

/** The host that was asked. Apache names it in every redirect, and cannot know what a server before it speaks. */
const origin = '%{ENV:DMR_SCHEME}://%{HTTP_HOST}';

const redirect =
  (base: string) =>
  ({ path, isPage, target }: Forwarding): string =>
    `RewriteRule "^${escapePattern(path.slice(base.length))}${isPage ? '/?' : ''}$" "${origin}${escapeSubstitution(target)}" [R=301,L,NE,QSD]`;

const packed = (ending: string, encoding: string): string[] => {
  const wanted = `RewriteCond %{HTTP:Accept-Encoding} "(?:^|[,\\s])${encoding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))"`;
  return [
    wanted,
    `RewriteCond %{REQUEST_FILENAME} -d`,
    `RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f`,
    `RewriteRule "^(|.*/)$" "$1index.html.${ending}" [L]`,
    wanted,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule "^(.+)$" "$1.${ending}" [L]`,
  ];
};

const rewriting = (base: string, forwardings: readonly Forwarding[]): string[] => [
  'RewriteEngine On',
  `RewriteBase ${quoted(encodePath(base))}`,
  '# Was schon umgeschrieben ist, bleibt so.',
  'RewriteCond %{ENV:REDIRECT_STATUS} !^$',
  'RewriteRule ^ - [L]',
  '# Nur lesen.',
  'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
  'RewriteRule ^ - [R=405,L]',
  '# Gepackte Dateien gibt es nicht unter eigenem Namen.',
  `RewriteRule "${packedPattern}" - [R=404,L]`,
  '# Wer vorn https spricht, bleibt dabei.',
  'RewriteRule ^ - [E=DMR_SCHEME:%{REQUEST_SCHEME}]',
  'RewriteCond %{HTTP:X-Forwarded-Proto} =https',
  'RewriteRule ^ - [E=DMR_SCHEME:https]',
  ...forwardings.map(redirect(base)),
  '# Ein Ordner ohne Seite zeigt nicht, was in ihm liegt.',
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule ^ - [R=404,L]',
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_URI} !/$',
  `RewriteRule ^ "${origin}%{REQUEST_URI}/" [R=301,L]`,
  '# Was gepackt daneben liegt, geht gepackt hinaus.',
  ...packed('br', 'br'),
  ...packed('gz', 'gzip'),
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteRule "^(|.*/)$" "$1index.html" [L]',
];

export const apacheFile = (delivery: Delivery, forwardings: readonly Forwarding[]): string =>
  [
    '# Für Apache ab 2.4: als .htaccess (AllowOverride FileInfo) oder in <Directory> mit Include …/_server/apache.conf',
    '# Gebraucht werden die Module headers und rewrite:  a2enmod headers rewrite',
    `ErrorDocument 404 ${quoted(encodePath(delivery.base + notFoundPage))}`,
    ...whereThere('mod_headers.c', headers(delivery)),
    ...whereThere('mod_alias.c', hidden(delivery)),
    ...types(),
    ...whereThere('mod_rewrite.c', rewriting(delivery.base, forwardings)),
    '',
  ].join('\n');
