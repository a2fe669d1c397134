/** A source's page: what it is and what rests on it. */
import type { Catalogue, Source } from '#catalogue/types.ts';
import { sourceKindWords } from '#language/de/words/kinds.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import { factRow } from '#views/parts/cards.ts';
import { subjectHref } from '#views/parts/links.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { reportHref } from '#views/parts/report.ts';
import { sourceThing } from '#views/schema-org/things.ts';

export function sourceView(source: Source, { sources, operator }: Pick<Catalogue, 'sources' | 'operator'>) {
  const hasNamesake = sources.some(
    (other) => other !== source && other.title === source.title && other.publisher === source.publisher,
  );
  const subjects = Map.groupBy(source.facts, ({ subject }) => subject);
  const published = source.published && formatDate(source.published);
  const regions = new Set(source.facts.flatMap(({ subject }) => subject.regions.map(({ title }) => title)));
  const crumbs: Crumb[] = [{ label: 'Quellen', href: routes.sources() }, { label: source.publisher }];
  const page: PageView = {
    title: `${source.title} (${source.publisher}${published ? `, ${published}` : ''}${hasNamesake ? `, ${source.id}` : ''})`,
    description: describe(
      `Quelle: ${source.title}, ${source.publisher}${published ? `, ${published}` : ''}. ${countOf(source.facts.length, 'Fakt beruht', 'Fakten beruhen')} darauf. Kennung ${source.id}.`,
    ),
    section: routes.facts(),
    crumbs,
    thing: sourceThing(source),
    search: { kind: 'Quelle', regions: [...regions] },
  };
  return {
    page,
    crumbs,
    title: source.title,
    pairs: [
      { label: 'Herausgeber', value: source.publisher },
      { label: 'Art', value: sourceKindWords[source.kind] },
      { label: 'Veröffentlicht', value: published, none: 'ohne Datum' },
      { label: 'Gesehen', value: `${formatDate(source.retrieved)}, als gespeicherte Fassung` },
      source.hideUrl
        ? { label: 'Adresse', none: 'wird nicht genannt, weil sie den Namen einer Privatperson enthält' }
        : { label: 'Adresse', value: source.url, href: source.url, none: 'keine' },
      ...(source.keptAs ? [{ label: 'Aufbewahrt', value: 'Kopie liegt der Redaktion vor' }] : []),
      // The archive's address holds the hidden one.
      ...(source.hideUrl
        ? []
        : [
            { label: 'Archiv', value: source.archiveUrl, href: source.archiveUrl, none: 'keine Archivadresse bekannt' },
          ]),
      { label: 'Kennung', value: source.id },
    ],
    note: source.note,
    report: reportHref({ title: source.title, id: source.id, href: routes.source(source.id) }, operator),
    factCount: countOf(source.facts.length, 'Fakt beruht', 'Fakten beruhen'),
    groups: [...subjects].map(([subject, facts]) => ({
      title: subject.title,
      href: subjectHref(subject),
      facts: facts.map(factRow).map((row) => ({ ...row, sources: [], hasOwnPage: true })),
    })),
  };
}
