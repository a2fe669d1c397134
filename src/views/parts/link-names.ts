/**
 * Tells links apart that carry the same words and lead to different places: „Landesmittel“ of eleven projects, „Kreis Soest“ the
 * place and the organisation. Who goes from link to link hears nothing of what stands around them (WCAG 2.2, 2.4.4 and 2.4.9).
 *
 * Works on finished HTML, like the numbers of the proofs, because only the whole page knows which words it uses twice.
 */
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { escapeHtml } from '#site/text.ts';
import { factHref } from './links.ts';
import { addressOf } from './public-addresses.ts';

interface Named {
  readonly label: string;
  readonly href: string;
}

/** What is not here, a drawing as a whole, whose links have names of their own, or a link with what is inside it. */
const part = /<template\b[^]*?<\/template>|<svg\b[^]*?<\/svg>|<a((?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?)>([^]*?)<\/a>/g;
const unheard = /<svg\b[^]*?<\/svg>|<(\w+)\b[^>]*\saria-hidden="true"[^>]*>[^]*?<\/\1>/g;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** As HTML: no tags, one space between words. */
const nameOf = (attributes: string, inside: string): string =>
  (attribute(attributes, 'aria-label') ?? inside.replace(unheard, '').replace(/<[^>]*>/g, ''))
    .replace(/\u00ad|&shy;/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What there is to say of the things behind the addresses of an edition, the shortest first. */
const wordsOf = perEdition((edition) => {
  const { catalogue, words, forms, routes } = edition;
  const { pageKinds } = words.shell;
  const known = new Map<string, readonly string[]>();
  const add = <Thing extends { id: string }>(
    things: readonly Thing[],
    kind: string,
    route: (id: string) => string,
    say: (thing: Thing) => readonly string[],
  ) => {
    for (const thing of things) known.set(route(thing.id), [kind, ...say(thing)]);
  };
  const byTitle = ({ title }: { title: string }) => [title];
  const byName = ({ name }: { name: string }) => [name];
  add(catalogue.regions, pageKinds.region, routes.region, byTitle);
  add(catalogue.projects, pageKinds.project, routes.project, byTitle);
  add(catalogue.topics, pageKinds.topic, routes.topic, byTitle);
  add(catalogue.events, pageKinds.event, routes.event, byTitle);
  add(catalogue.places, pageKinds.place, routes.place, byName);
  add(catalogue.organisations, pageKinds.organisation, routes.organisation, byName);
  add(catalogue.sources, pageKinds.source, routes.source, (source) => {
    const { title, publisher, published } = source;
    const url = addressOf(source);
    const more = [published && forms.date(published), url && new URL(url).host].filter(Boolean);
    return [title, publisher, [publisher, ...more].join(', ')];
  });
  add(catalogue.news, pageKinds.news, routes.news, byTitle);
  add(catalogue.glossary, words.pages.sections.glossary, routes.glossary, ({ term }) => [term]);
  for (const fact of catalogue.facts) {
    const { title } = fact.subject;
    known.set(factHref(fact, routes), [title, `${fact.label}, ${title}`, fact.statement]);
  }
  return known;
});

/** The page of the main form of what lies in a folder of another: `/leichte-sprache/regionen/soest/`. */
const besides = (address: string, { routes }: Edition): string =>
  routes.home() + address.slice(routes.home().length).replace(/^[^/]+\//, '');

/** Where an address leads, in words, the shortest first; each is tried until those of one name differ. */
function placeWords(href: string, frame: readonly Named[], edition: Edition): readonly string[] {
  const known = wordsOf(edition).get(href);
  if (known) return known;
  if (/^[a-z]+:/i.test(href)) {
    const { host, pathname } = new URL(href);
    const site = host.replace(/^www\./, '');
    return [site, `${site}${pathname}`];
  }
  const [, address = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const proof = /^r(\d+)$/.exec(hash)?.[1];
  if (proof) return [edition.words.parts.linkNames.proof(proof)];
  const menu = frame
    .filter((entry) => entry.href.length > 1 && address.startsWith(entry.href))
    .sort((a, b) => b.href.length - a.href.length)[0];
  const [, title] = wordsOf(edition).get(address) ?? wordsOf(edition).get(besides(address, edition)) ?? [];
  // Places on pages are called by words of the main edition.
  const place = edition.original === undefined ? decodeURIComponent(hash).replaceAll('-', ' ') : '';
  const asked = [...new URLSearchParams(query).values()]
    .map((value) => wordsOf(edition).get(value)?.[1] ?? value)
    .join(', ');
  return [title ?? '', menu?.label ?? '', place, asked].filter((words) => words !== '');
}

/** The words for each address behind a name, as few as tell them apart. */
function distinguish(name: string, hrefs: readonly string[], frame: readonly Named[], edition: Edition) {
  const candidates = hrefs.map((href) =>
    placeWords(href, frame, edition)
      .map(escapeHtml)
      .filter((words) => words !== name),
  );
  const most = Math.max(...candidates.map(({ length }) => length));
  const at = (level: number) => candidates.map((words) => words[Math.min(level, words.length - 1)]);
  const levels = Array.from({ length: most }, (_, level) => at(level));
  const chosen = levels.find((words) => new Set(words).size === words.length) ?? levels.at(-1) ?? [];
  return new Map(hrefs.map((href, index) => [href, chosen[index]]));
}

/**
 * @param html the content of a page, finished
 * @param address of the page
 * @param frame the links around the content, whose names stay
 * @returns the same, with hidden words at the end of each link whose name stands for several addresses
 */
export function nameLinks(html: string, address: string, frame: readonly Named[], edition: Edition): string {
  const targets = new Map<string, Set<string>>();
  const framed = new Map(frame.map(({ label, href }) => [escapeHtml(label), href]));
  const whereTo = (attributes: string): string | undefined => {
    const href = attribute(attributes, 'href')?.replaceAll('&amp;', '&');
    return href?.startsWith('#') ? address + href : href;
  };
  for (const [whole, attributes = '', inside = ''] of html.matchAll(part)) {
    const href = whole.startsWith('<a') ? whereTo(attributes) : undefined;
    if (href === undefined) continue;
    const name = nameOf(attributes, inside);
    const others = targets.get(name);
    if (others) others.add(href);
    else targets.set(name, new Set([href]));
  }
  const added = new Map<string, ReadonlyMap<string, string | undefined>>();
  for (const [name, hrefs] of targets) {
    const menu = framed.get(name);
    if (hrefs.size > 1 || (menu !== undefined && !hrefs.has(menu)))
      added.set(
        name,
        distinguish(
          name,
          [...hrefs].filter((href) => href !== menu),
          frame,
          edition,
        ),
      );
  }
  if (added.size === 0) return html;
  return html.replace(part, (whole: string, attributes = '', inside = '') => {
    if (!whole.startsWith('<a')) return whole;
    const words = added.get(nameOf(attributes, inside))?.get(whereTo(attributes) ?? '');
    if (words === undefined) return whole;
    return attribute(attributes, 'aria-label') === undefined
      ? `${whole.slice(0, -'</a>'.length)}<span class="vh">, ${words}</span></a>`
      : whole.replace(/\saria-label="[^"]*/, (label) => `${label}, ${words}`);
  });
}
