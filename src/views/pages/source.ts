/** A source's page: what it is and what rests on it. */
import type { Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { factRow } from '#views/parts/cards.ts';
import { innerList } from '#views/parts/inner-lists.ts';
import { subjectHref } from '#views/parts/links.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { reportHref } from '#views/parts/report.ts';
import { sourceThing } from '#views/schema-org/claims.ts';

/** What was last heard of its address, in a row; none where nobody has asked. */
function reachabilityRow({ reachability }: Source, { words, forms }: Edition) {
  if (!reachability) return [];
  const say = words.pages.source.reachability;
  const { zustand, seit, geprueft, grund = '' } = reachability;
  const [since, checked] = [forms.date(seit), forms.date(geprueft)];
  const values = {
    erreichbar: say.there(checked),
    umgezogen: say.moved(since, checked),
    verschwunden: say.gone(since, checked, grund),
    unklar: say.unclear(checked, grund),
  };
  return [{ label: say.label, value: values[zustand] }];
}

/**
 * Where to read it: where it moved, else the document, else its archived copy. An address that leads nowhere any more is
 * none, and neither is one that is hidden; the archive's holds it.
 */
function documentOf({ hideUrl, url, archiveUrl, reachability }: Source): string | undefined {
  if (hideUrl) return undefined;
  if (reachability?.zustand === 'verschwunden') return archiveUrl;
  return reachability?.neu ?? url ?? archiveUrl;
}

const nameOf = ({ title, publisher }: Source): string => JSON.stringify([title, publisher]);

/** How many sources bear each name. */
const namesakes = perEdition(({ catalogue }) => {
  const counts = new Map<string, number>();
  for (const source of catalogue.sources) counts.set(nameOf(source), (counts.get(nameOf(source)) ?? 0) + 1);
  return counts;
});

export function sourceView(source: Source, edition: Edition) {
  const { words, forms, routes } = edition;
  const say = words.pages.source;
  const hasNamesake = namesakes(edition).get(nameOf(source))! > 1;
  const { shown, all } = innerList(`quellen/${source.id}`, 'fakten', source.facts, 'facts', edition);
  const subjects = Map.groupBy(shown, ({ subject }) => subject);
  const published = source.published && forms.date(source.published);
  const crumbs: Crumb[] = [
    { label: words.pages.sections.sources, href: routes.sources() },
    { label: source.publisher },
  ];
  const origin = `${source.publisher}${published ? `, ${published}` : ''}`;
  const page: PageView = {
    title: `${source.title} (${origin}${hasNamesake ? `, ${source.id}` : ''})`,
    description: describe(say.description(source.title, origin, source.facts.length, source.id)),
    section: routes.facts(),
    crumbs,
    thing: sourceThing(source, edition),
    kind: 'source',
  };
  return {
    page,
    crumbs,
    title: source.title,
    lead: say.lead(
      source.publisher,
      words.kinds.sourceKindWords[source.kind],
      published ?? say.undated,
      forms.date(source.retrieved),
    ),
    document: documentOf(source),
    /** That its address leads nowhere any more. */
    gone:
      source.reachability?.zustand === 'verschwunden'
        ? say.reachability.goneNote(forms.date(source.reachability.seit), documentOf(source) !== undefined)
        : undefined,
    pairs: [
      { label: say.publisher, value: source.publisher },
      {
        label: say.kind,
        value: [
          words.kinds.sourceKindWords[source.kind],
          ...(source.documentType ? [words.kinds.documentTypeWords[source.documentType]] : []),
        ].join(', '),
      },
      { label: say.published, value: published, none: say.undated },
      { label: say.retrieved, value: say.savedOn(forms.date(source.retrieved)) },
      source.hideUrl
        ? { label: say.address, none: say.hiddenAddress }
        : { label: say.address, value: source.url, href: source.url, none: say.noAddress },
      ...reachabilityRow(source, edition),
      ...(source.reachability?.neu && !source.hideUrl
        ? [{ label: say.reachability.newAddress, value: source.reachability.neu, href: source.reachability.neu }]
        : []),
      ...(source.keptAs ? [{ label: say.kept, value: say.keptByEditors }] : []),
      // The archive's address holds the hidden one.
      ...(source.hideUrl
        ? []
        : [{ label: say.archive, value: source.archiveUrl, href: source.archiveUrl, none: say.noArchive }]),
      { label: say.id, value: source.id },
    ],
    note: source.note,
    report: reportHref({ title: source.title, id: source.id, href: routes.source(source.id) }, edition),
    factCount: say.factCount(source.facts.length),
    /** The page with all facts, where the first stand here. */
    all,
    groups: [...subjects].map(([subject, facts]) => ({
      title: subject.title,
      href: subjectHref(subject, routes),
      facts: facts.map((fact) => ({ ...factRow(fact, edition), sources: [], hasOwnPage: true })),
    })),
  };
}
