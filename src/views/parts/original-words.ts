/**
 * What an edition leaves in the language of the content says so: names of projects, organisations and sources, places in
 * sources, facts without a translation (WCAG 2.2, 3.1.2), and links that lead to pages of the main edition.
 *
 * Works on finished HTML: names stand in running text, in lists and in drawings, and whoever writes a page need not think of it.
 */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { framedFolder } from '#site/config.ts';
import { licences } from '#site/licences.ts';
import { withBase } from '#site/routes.ts';
import { escapeHtml } from '#site/text.ts';

/** Whole tags with quoted attributes that may hold `>`, comments, and the text between them. */
const token = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
/** What is no text of the page, or cannot hold an element. */
const silent = /^(?:script|style|title|text|tspan|desc|option|textarea)$/i;
const word = /[\p{L}\p{N}]+/gu;

/** What a fact says, where nobody has said it in the language of the edition. */
function wordsOfFact({ lang, label, statement, text, value, scope, note, disputedAt, ...fact }: Fact): unknown[] {
  if (lang === undefined) return [];
  // What is disputed elsewhere is told there, in the language of that fact.
  const dispute = disputedAt?.lang === undefined && disputedAt !== undefined ? [] : [fact.question, fact.resolution];
  return [label, statement, text ?? value, scope, note, ...dispute].flat();
}

interface Named {
  readonly foreign: ReadonlyArray<{ readonly text: string; readonly lang: string }>;
}

/** Names of a thing, without those that are words of the edition but for a few letters: „Smart Shopping Aachen“. */
const ownNames = ({ foreign }: Named, tag: string, ...names: ReadonlyArray<string | undefined>): string[] => {
  const parts = foreign.filter(({ lang }) => tag.startsWith(lang)).map(({ text }) => text);
  return names.flatMap((name) => {
    const rest = parts.reduce((left, part) => left.replace(part, ''), name ?? '');
    return name === undefined || (parts.length > 0 && rest.length < name.length / 2) ? [] : [name];
  });
};

/** A word alone may be one of the edition's language; names of several words and long ones are not. */
const isTelling = (name: string): boolean => /\s|[äöüß]/iu.test(name.trim()) || name.length >= 9;

/** By their first word, the longest first, as they stand in HTML; undefined in the language of the content. */
const namesOf = perEdition(
  ({ catalogue, forms, original, tag }): ReadonlyMap<string, readonly string[]> | undefined => {
    if (original === undefined) return undefined;
    const { projects, organisations, sources, topics, factById, placeByName, regions, pages } = catalogue;
    const facts = [...factById.values()];
    const subjects = [...new Set(facts.map(({ subject }) => subject))];
    const places = new Set([...placeByName.keys(), ...regions.map(({ title }) => title)]);
    const given = [
      ...projects.flatMap((each) => ownNames(each, tag, each.title, each.shortTitle)),
      ...organisations.flatMap((each) => ownNames(each, tag, each.name)),
      ...subjects.filter(({ kind }) => kind === 'termin' || kind === 'organisation').map(({ title }) => title),
      ...topics.filter(({ en }) => en === undefined).map(({ title }) => title),
      licences.boundaries.attribution,
      ...regions.flatMap(({ contact }) => [contact?.organisation, contact?.address]),
      ...[...pages.values()].flatMap(({ spellings }) => spellings.map(({ name }) => name)),
      ...sources.flatMap((each) => ownNames(each, tag, each.title, each.publisher, each.publisherShort)),
      ...facts.flatMap((fact) => [fact.locator, ...fact.sources.map(({ locator }) => locator), ...wordsOfFact(fact)]),
    ].filter((name): name is string => typeof name === 'string' && isTelling(name) && !places.has(name));
    // A title keeps its words and changes its quotation marks.
    const quoted = (name: string) => {
      const whole = forms.quote(name);
      return whole.length === name.length + 2 ? whole.slice(1, -1) : name;
    };
    const written = given.flatMap((name) => [name, forms.typeset(name), quoted(name)]);
    const names = [...new Set(written.map(escapeHtml))].sort((a, b) => b.length - a.length);
    return Map.groupBy(names, (name) => name.match(word)?.[0] ?? '');
  },
);

/** The names in a text, each once and none within another. */
function* found(text: string, names: ReadonlyMap<string, readonly string[]>) {
  let end = 0;
  for (const { 0: first, index } of text.matchAll(word)) {
    if (index < end) continue;
    for (const name of names.get(first) ?? []) {
      const start = index - name.indexOf(first);
      if (start < end || !text.startsWith(name, start)) continue;
      // „Bürgerserviceportal“ is not named by „Bürgerservice“.
      if (/[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(text.slice(start + name.length))) continue;
      end = start + name.length;
      yield [start, end] as const;
      break;
    }
  }
}

/** Whether an address leads to a page or a sheet of paper in the language of the content. */
function leadsToOriginal(href: string, folder: string): boolean {
  const base = withBase('');
  if (!href.startsWith(base)) return false;
  const path = href.slice(base.length).replace(/[?#].*/, '');
  const isPage = path === '' || path.endsWith('/') || path.endsWith('.pdf');
  return isPage && !path.startsWith(folder) && !path.startsWith(`${framedFolder}/`);
}

/** The tag of a link that says where it leads, to machines and, by its class, to those who see it. */
function leading(tag: string, original: string): string {
  const classed = /\sclass="/.test(tag)
    ? tag.replace(/(\sclass=")/, '$1in-original ')
    : tag.replace(/^<a/, '<a class="in-original"');
  return classed.replace(/\/?>$/, ` hreflang="${original}">`);
}

/** @param html of a whole page or a piece of one */
export function markOriginal(html: string, edition: Edition): string {
  const { original, folder } = edition;
  const names = namesOf(edition);
  if (names === undefined) return html;
  const lang = ` lang="${original}"`;
  const pieces: string[] = [];
  /** Open elements; whether their text is marked already or must not be. */
  const open: Array<{ readonly name: string; readonly isClosed: boolean }> = [];
  /** The piece with the tag right before. */
  let opening: number | undefined;
  for (const [whole, slash, tag, attributes = ''] of html.matchAll(token)) {
    if (tag === undefined) {
      const isText = !whole.startsWith('<') && !open.at(-1)?.isClosed;
      const spans = isText ? [...found(whole, names)] : [];
      const [only] = spans;
      if (only && spans.length === 1 && opening !== undefined && whole.slice(...only) === whole.trim()) {
        pieces[opening] = pieces[opening]!.replace(/\/?>$/, `${lang}>`);
        pieces.push(whole);
      } else {
        let at = 0;
        for (const [start, end] of spans) {
          pieces.push(whole.slice(at, start), `<span${lang}>`, whole.slice(start, end), '</span>');
          at = end;
        }
        pieces.push(whole.slice(at));
      }
      opening = undefined;
      continue;
    }
    if (slash) {
      const last = open.findLastIndex(({ name }) => name === tag);
      if (last >= 0) open.length = last;
      opening = undefined;
      pieces.push(whole);
      continue;
    }
    const [, href] = tag === 'a' ? (/\shref="([^"]*)"/.exec(attributes) ?? []) : [];
    const leads = href !== undefined && !/\shreflang=/.test(attributes) && leadsToOriginal(href, folder);
    pieces.push(leads ? leading(whole, original!) : whole);
    const isVoid = attributes.endsWith('/') || /^(?:area|base|br|col|hr|img|input|link|meta|wbr)$/.test(tag);
    const isClosed = open.at(-1)?.isClosed === true || silent.test(tag) || /\slang=/.test(attributes);
    if (!isVoid) open.push({ name: tag, isClosed });
    // A name that is all of an element needs none of its own.
    opening = isVoid || isClosed ? undefined : pieces.length - 1;
  }
  return pieces.join('');
}
