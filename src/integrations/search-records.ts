/** The records of the index: finished pages, and with each the facts about its subject. */
import type { NameRow } from '#search/names.ts';
import type { RecordFact, SearchRecord } from '#search/records.ts';
import type { Kind } from '#search/types.ts';
import { readPage, readParts, type PageText } from './search-pages.ts';
import { editionAt } from '#site/editions.ts';
import type { HtmlFile } from './finished-pages.ts';

/** What is read of a fact in `daten/fakten.json`. */
export interface FactData {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly kind: string;
  readonly statement: string;
  readonly confidence: string;
  readonly question?: string;
  readonly resolution?: string;
  readonly note?: string;
  readonly scope?: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly title: string; readonly url: string };
  readonly regions: readonly string[];
  readonly sources: ReadonlyArray<{ readonly url: string }>;
  readonly contradicts: ReadonlyArray<{ readonly id: string }>;
  readonly sides: ReadonlyArray<{ readonly value: string; readonly meaning: string }>;
  readonly replacedBy?: unknown;
}

/** Pages by their folder, where they are no thing with a name. */
const kinds: Readonly<Record<string, Kind>> = { quellen: 'quelle', meldungen: 'meldung' };

/** Address below the folder of its edition. */
const belowFolder = (href: string): string => href.slice(editionAt(href).folder.length);

function kindOf(href: string): Kind {
  const [folder = '', id] = belowFolder(href).split('/').filter(Boolean);
  return (id !== undefined && kinds[folder]) || 'seite';
}

/** Address below the base path of a whole address. */
const below = (url: string, base: string): string => {
  const { pathname, hash } = new URL(url);
  return pathname.slice(base.length) + hash;
};

/** The first of the facts of a subject that state one contradiction. */
function headsOf(facts: readonly FactData[]): Map<FactData, FactData> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const heads = new Map<FactData, FactData>();
  for (const fact of facts) {
    if (fact.question !== undefined || fact.contradicts.length === 0) continue;
    const head = fact.contradicts.map(({ id }) => byId.get(id)).find((other) => other?.question !== undefined);
    if (head) heads.set(fact, head);
  }
  return heads;
}

/** Facts of one subject as they are found: entries of one contradiction are one. */
function recordFacts(facts: readonly FactData[], base: string): RecordFact[] {
  const shown = facts.filter(({ replacedBy }) => replacedBy === undefined);
  const heads = headsOf(shown);
  return shown
    .filter((fact) => !heads.has(fact))
    .map((fact) => {
      const others = shown.filter((other) => heads.get(other) === fact);
      const texts = [
        ...(fact.question === undefined ? [] : [fact.label]),
        fact.statement,
        ...others.flatMap(({ label, statement }) => [label, statement]),
        ...fact.sides.map(({ value, meaning }) => `${value}: ${meaning}`),
        fact.scope,
        fact.resolution,
        fact.note,
      ].filter((text): text is string => text !== undefined && text !== '');
      return {
        id: fact.id,
        kind: fact.kind,
        title: fact.question ?? fact.label,
        status: fact.confidence,
        href: below(fact.url, base),
        texts: [...new Set(texts)],
      };
    });
}

/** A page as it is found. */
export interface FoundPage extends PageText {
  /** Below the base path. */
  readonly href: string;
}

/** @returns the page and the parts of it that are found alone; nothing of a page of one fact: facts are found with their subjects */
export function foundPages({ address, html }: Pick<HtmlFile, 'address' | 'html'>, base: string): FoundPage[] {
  const href = address.slice(base.length);
  const text = /^fakten\/[^/]+\//.test(belowFolder(href)) ? undefined : readPage(html);
  if (!text) return [];
  return [{ href, ...text }, ...readParts(html).map(({ id, ...part }) => ({ href: `${href}#${id}`, ...part }))];
}

/** Where the facts about a subject are found: with its page, in another edition with its place in the list of all projects. */
function placeOf({ subject, href }: { readonly subject: FactData['subject']; readonly href: string }, folder: string) {
  if (folder === '' || href.startsWith(folder)) return href;
  return subject.kind === 'projekt' ? `${folder}projekte/#${subject.id}` : undefined;
}

/**
 * @param pages in any order
 * @param base the base path, with a slash at its end
 * @returns in the order of their addresses, so that the index is the same on every machine
 */
export function searchRecords(
  pages: readonly FoundPage[],
  facts: readonly FactData[],
  things: readonly NameRow[],
  base: string,
): SearchRecord[] {
  const byAddress = new Map(things.map((row) => [row.h, row]));
  const { folder } = editionAt(pages[0]?.href ?? '');
  // What has no place in this edition is found as the page of the fact.
  const bySubject = Map.groupBy(
    facts,
    ({ subject, url }) => placeOf({ subject, href: below(subject.url, base) }, folder) ?? below(url, base),
  );
  const regionsOfSource = new Map<string, Set<string>>();
  for (const { regions, sources } of facts) {
    for (const { url } of sources) {
      const href = below(url, base);
      const known = regionsOfSource.get(href) ?? new Set();
      for (const region of regions) known.add(region);
      regionsOfSource.set(href, known);
    }
  }
  const records: SearchRecord[] = [];
  for (const { href, title, blocks } of pages) {
    const thing = byAddress.get(href);
    records.push({
      kind: thing?.k ?? kindOf(href),
      title: thing?.t ?? title,
      names: thing?.a ?? [],
      href,
      regions: thing?.r ?? [...(regionsOfSource.get(href) ?? [])].sort(),
      topics: thing?.p ?? [],
      outcome: thing?.o,
      isBehind: false,
      blocks,
      facts: recordFacts(bySubject.get(href) ?? [], base),
    });
    bySubject.delete(href);
  }
  // The programme's subjects share one page and have a place on it; in another edition some have none.
  for (const [href, about] of bySubject) {
    const { title } = about[0]!.subject;
    records.push({
      kind: 'fakt',
      title,
      names: [],
      href,
      regions: [],
      topics: [],
      isBehind: false,
      blocks: [],
      facts: recordFacts(about, base),
    });
  }
  const addresses = records.map(({ href }) => href).filter((href) => !href.includes('#'));
  const lists = (href: string) => addresses.some((other) => other !== href && other.startsWith(href));
  return records
    .filter(({ blocks, facts: own }) => blocks.length + own.length > 0)
    .map((record) => ({
      ...record,
      isBehind: record.kind === 'quelle' || (record.kind === 'seite' && lists(record.href)),
    }))
    .sort((a, b) => (a.href < b.href ? -1 : 1));
}
