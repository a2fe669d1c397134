/** What operators read beside the files for servers, and what is lost on hosts that cannot send headers. */
import { everywhere, varying, type Delivery } from './patterns.ts';
import { hiddenNames, serverFolder, strictTransport } from './rules.ts';

/** What readers lose without a header, in German. A test asks for each. */
export const lossWithout: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin':
    'Programme in anderen Webseiten können die Daten nicht laden. GitHub Pages erlaubt es von sich aus.',
  'Cache-Control': 'Jeder Besuch fragt öfter nach als nötig, oder ein Stand bleibt einige Minuten länger sichtbar.',
  'Content-Security-Policy':
    'Andere können ganze Seiten in einem Rahmen zeigen. Alle übrigen Sicherheitsregeln stehen in jeder Seite selbst.',
  'Cross-Origin-Opener-Policy': 'Eine fremde Seite, die diese in einem Fenster öffnet, behält eine Verbindung dorthin.',
  'Cross-Origin-Resource-Policy': 'Andere Seiten können Bilder und Schriften einbinden.',
  'Permissions-Policy':
    'Die Seite verbietet sich nicht selbst, nach Kamera und Mikrofon zu fragen; sie tut es auch so nicht.',
  'Referrer-Policy': 'Es gilt die Voreinstellung des Browsers, in allen heutigen dieselbe.',
  'X-Content-Type-Options': 'Ein alter Browser könnte den Typ einer Datei raten.',
  [strictTransport.name]: 'Der erste Besuch kann ohne https beginnen. Pages-Dienste leiten danach auf https weiter.',
};

const lost = (): string[] =>
  [...new Set([...Object.keys(everywhere.headers), ...varying, strictTransport.name])]
    .sort()
    .map((name) => `| \`${name}\` | ${lossWithout[name] ?? ''} |`);

const placeOf = (base: string): string =>
  base === '/'
    ? 'Die Website liegt im Ordner, den der Server als Wurzel kennt (`root`, `DocumentRoot`).'
    : `Die Website ist für den Unterpfad \`${base}\` gebaut. Der Server kennt als Wurzel (\`root\`, \`DocumentRoot\`) einen Ordner, in dem sie unter \`${base.slice(1, -1)}\` liegt, als Ordner oder als Verweis (\`ln -s\`).`;

const hstsNote = (isSafe: boolean): string =>
  isSafe
    ? `\`${strictTransport.name}\` geht nur über https hinaus und gilt dann ein Jahr lang für den ganzen Namen des Servers.`
    : `\`${strictTransport.name}\` fehlt, weil \`SITE_URL\` beim Bau keine Adresse mit https:// war.`;

/** @param hostRules how many rules `_headers` has */
export const notesFile = ({ base, isSafe }: Delivery, hostRules: number): string =>
  `# Für den Webserver

Diese Dateien sind beim Bau entstanden, alle aus einer Liste von Regeln. Kein Server aus dieser Liste gibt den Ordner
\`${serverFolder}\` nach außen. Wie man veröffentlicht und zurückgeht, steht in \`BETRIEB.md\` beim Quelltext.

${placeOf(base)} Nach jeder Änderung an Umleitungen ändern sich auch diese Dateien: Server neu laden.

| Server | Datei | was zu tun ist |
| --- | --- | --- |
| nginx | \`nginx.conf\` | im \`server\`-Block: \`include …/${serverFolder}/nginx.conf;\`; ein eigenes \`location /\` entfällt dort |
| nginx mit Brotli | \`nginx-brotli.conf\` | dazu, wenn das Modul da ist: \`apt install libnginx-mod-http-brotli-static\` |
| Apache | \`apache.conf\` | \`a2enmod headers rewrite\`; in \`<Directory>\` der Website: \`Include …/${serverFolder}/apache.conf\` |
| Apache ohne Zugang zur Konfiguration | \`../.htaccess\` | liegt richtig; der Server braucht \`AllowOverride FileInfo\` |
| Caddy | \`Caddyfile\` | im Block der Website, nach \`root\`: \`import …/${serverFolder}/Caddyfile\` |
| Netlify, Cloudflare Pages | \`../_headers\`, \`../_redirects\` | nichts; Cloudflare liest höchstens 100 Regeln, es sind ${hostRules} |
| GitLab Pages | \`../_redirects\` | siehe unten |
| GitHub Pages | – | siehe unten |

Das Zertifikat und der Wechsel von http zu https sind Sache des Servers. ${hstsNote(isSafe)}
An Größe und Zeit einer Datei erkennt der Browser einen neuen
Stand: Die Zeiten aus dem Bau bleiben, nie bekommen alle Dateien dieselbe feste Zeit.

## GitLab Pages und GitHub Pages

Beide senden keine eigenen Kopfzeilen. Alte Adressen führen trotzdem weiter: GitLab liest \`_redirects\`, und überall steht
unter der alten Adresse eine Seite, die weiterleitet. GitLab schickt gepackte Dateien (\`.br\`, \`.gz\`), die daneben liegen; GitHub packt selbst. \`.nojekyll\`
sorgt dafür, dass GitHub auch \`_astro\` veröffentlicht. Was nur für andere Server da ist, gehört nicht ins Netz, deshalb vor dem
Hochladen:

    rm -rf ${hiddenNames.filter((name) => name !== '_redirects').join(' ')} .htaccess

Was verloren geht:

| Kopfzeile | ohne sie |
| --- | --- |
${lost().join('\n')}
`;
