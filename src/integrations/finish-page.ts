/** Makes of a page what readers get: its uses, the rules it needs and its content security policy, read once for all of it. */
import { createHash } from 'node:crypto';
import { baseMap } from '#site/base-map.ts';
import { dangerOf } from '#site/safe-link.ts';
import { contentSecurityPolicy } from '#site/security.ts';
import { ownCopy, readMarkup, withEdits, type Edit, type Markup } from './markup.ts';
import { rowParts, useEdits, type Use } from './noted-uses.ts';
import { usedRules } from './unused-rules.ts';

/** Of what pages have in common so much is remembered, and then forgotten: a site may have any number of pages. */
const mostKnown = 5000;

const safe = new Set<string>();

/** Most addresses of a page are those of its menus. */
function isSafe(address: string): boolean {
  if (safe.has(address)) return true;
  if (dangerOf(address)) return false;
  if (safe.size === mostKnown) safe.clear();
  safe.add(ownCopy(address));
  return true;
}

const hashes = new Map<string, string>();

/** Many pages have the same sheet. */
function hashOf(css: string): string {
  const known = hashes.get(css) ?? createHash('sha256').update(css).digest('base64');
  if (hashes.size === mostKnown / 5) hashes.clear();
  hashes.set(css, known);
  return known;
}

/** Origins of forms that are not sent to this site. */
const otherOrigins = (actions: ReadonlySet<string>): string[] => [
  ...new Set([...actions].filter((action) => /^https?:/i.test(action)).map((action) => new URL(action).origin)),
];

/**
 * @param formOrigin where the operator takes reports
 * @throws Error where the page names no character set, leads where no link may, or sends a form to anybody else
 */
function policyOf(
  { attributes, addresses, actions, charsetEnd }: Markup,
  styles: readonly string[],
  formOrigin: string | undefined,
): Edit {
  if (charsetEnd === undefined)
    throw new Error('Eine Seite nennt ihren Zeichensatz nicht; ohne ihn fehlt auch die Sicherheitsregel.');
  // Whatever wrote the link: the last who sees it before readers do.
  const dangerous = [...addresses].find((address) => !isSafe(address));
  if (dangerous !== undefined)
    throw new Error(`Eine Seite verweist auf „${dangerous}“. Erlaubt sind https://… und Seiten dieser Website.`);
  const allowed = styles.map(hashOf);
  // Only the page that asks its reader about the base map may get it.
  const imageHosts = attributes.has('data-base-map') ? [baseMap.origin] : [];
  const formHosts = otherOrigins(actions);
  const stranger = formHosts.find((origin) => origin !== formOrigin);
  if (stranger !== undefined)
    throw new Error(`Ein Formular geht an „${stranger}“. Erlaubt ist nur „reportForm“ aus content/betreiber.yaml.`);
  const policy = contentSecurityPolicy([...new Set(allowed)], imageHosts, formHosts);
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return { start: charsetEnd, end: charsetEnd, text };
}

/**
 * The page with its uses, the rules that it needs, and its policy right after the character set, before anything it governs.
 *
 * @param uses where the fact is used whose page it is
 * @param formOrigin the one other origin that a form may be sent to
 * @throws Error in German where the page must not be published
 */
export function finishPage(
  html: string,
  markup: Markup = readMarkup(html),
  uses: readonly Use[] = [],
  formOrigin?: string,
): string {
  const noted = useEdits(html, markup, uses);
  // What stands in the place for uses gives way to their rows.
  const present = new Set([...markup.present, ...(uses.length > 0 ? rowParts : markup.placed)]);
  const sheets = usedRules(html, { ...markup, present }, noted.map(({ text }) => text).join(''));
  const policy = policyOf(
    markup,
    sheets.map(({ text }) => text),
    formOrigin,
  );
  return withEdits(
    html,
    [policy, ...sheets, ...noted].sort((a, b) => a.start - b.start),
  );
}
