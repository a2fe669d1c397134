/** Which addresses the finished site has, as far as the content and the templates decide them. */
import Slugger from 'github-slugger';
import { linkableCharts, linkableFiles, pageAnchors, recordAnchors } from '#site/link-targets.ts';
import type { Checked } from './rule.ts';

/** Files beside the page of a record: `projekte/oecherlab.json`, `faktenblatt/aachen.pdf`. */
const besideRecords: ReadonlyArray<readonly [folder: string, endings: RegExp, of: readonly string[]]> = [
  ['fakten', /\.(?:json|csl\.json|bib|ris)$/, ['fakten']],
  ['projekte', /\.(?:json|csl\.json|bib|ris)$/, ['projekte']],
  ['regionen', /\.(?:csl\.json|bib|ris)$/, ['regionen']],
  ['faktenblatt', /\.pdf$/, ['regionen', 'projekte']],
];

export interface LinkTargets {
  /** Of all pages: `/`, `/projekte/oecherlab/`. */
  readonly pages: ReadonlySet<string>;
  isUnreadable(page: string): boolean;
  hasFile(address: string): boolean;
  hasAnchor(page: string, anchor: string): boolean;
  /** The anchors of a page's own headings, to be suggested. */
  headingsOf(page: string): readonly string[];
}

/** What a heading says, without marks: `## Von *hier* nach [dort](/x/)` → „Von hier nach dort“. */
const spoken = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*_`]/g, '')
    .trim();

/** Headings get their addresses from the program that the site is built with. */
export function headingAnchors(body: string): string[] {
  const slugger = new Slugger();
  return [...body.matchAll(/^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$/gm)].map(([, heading = '']) =>
    slugger.slug(spoken(heading)),
  );
}

/** Once for each check: all pages with their anchors. */
export function linkTargetsOf({ entries, catalogue: { places, factById }, unreadable }: Checked): LinkTargets {
  const anchors = new Map<string, () => ReadonlySet<string>>();
  const headings = new Map<string, readonly string[]>();
  const add = (address: string, body: string, more: () => Iterable<string>) => {
    let known: ReadonlySet<string> | undefined;
    anchors.set(address, () => (known ??= new Set([...headingsOf(address), ...more()])));
    bodies.set(address, body);
  };
  const bodies = new Map<string, string>();
  const headingsOf = (address: string): readonly string[] => {
    const found = headings.get(address) ?? headingAnchors(bodies.get(address) ?? '');
    headings.set(address, found);
    return found;
  };
  const relationsOf = (id: string) => () =>
    [...factById.values()].flatMap((fact) => (fact.subject.id === id ? [fact.id] : []));

  for (const { id, body, data } of entries.seiten) {
    if (id === 'nicht-gefunden') continue;
    const address = id === 'start' ? '/' : id === 'diagramme' ? '/presse/diagramme/' : `/${id}/`;
    add(address, body ?? '', () => [
      ...pageAnchors(id),
      ...(id === 'glossar' ? entries.glossar.map((term) => term.id) : []),
      ...(id === 'widersprueche'
        ? [...factById.values()].flatMap((fact) => (fact.sides.length > 0 ? [fact.id] : []))
        : []),
      ...(id === 'widersprueche' || id === 'programm'
        ? entries.fakten.flatMap((file) => (file.id.startsWith('programm/') ? [file.id.slice('programm/'.length)] : []))
        : []),
      ...(id === 'programm'
        ? [...factById.values()].flatMap((fact) => (fact.subject.kind === 'programm' ? [fact.id] : []))
        : []),
      ...(id === 'karte' ? places.map((place) => `ort-${place.id}`) : []),
      ...data.contradictions,
    ]);
  }
  for (const folder of ['projekte', 'regionen', 'themen', 'termine', 'meldungen', 'organisationen'] as const) {
    for (const { id, body } of entries[folder]) {
      add(`/${folder}/${id}/`, body ?? '', () => [...recordAnchors(folder), ...relationsOf(id)()]);
    }
  }
  for (const { id } of places) add(`/orte/${id}/`, '', () => recordAnchors('orte'));
  for (const { id } of entries.quellen) add(`/quellen/${id}/`, '', () => recordAnchors('quellen'));
  for (const { id, kind } of factById.values())
    if (kind !== 'relation') add(`/fakten/${id}/`, '', () => recordAnchors('fakten'));
  for (const id of linkableCharts) add(`/presse/diagramme/${id}/`, '', () => recordAnchors('presse/diagramme'));

  const files = new Set(linkableFiles);
  /** Pages of files that cannot be read are there all the same. */
  const isUnreadable = (address: string) => {
    if (unreadable.size === 0) return false;
    const [folder = '', id = ''] = address.split('/').slice(1);
    if (folder === 'fakten')
      return [...unreadable].some(
        (file) => file.startsWith('content/fakten/') && file.endsWith(`/${id.split('--')[0]}.yaml`),
      );
    return ['mdx', 'yaml'].some((ending) =>
      unreadable.has(`content/${id === '' ? `seiten/${folder || 'start'}` : `${folder}/${id}`}.${ending}`),
    );
  };
  return {
    pages: new Set(anchors.keys()),
    isUnreadable,
    hasFile(address) {
      const name = address.slice(1);
      if (files.has(name)) return true;
      if (/^daten\/schema\/[a-z]+\.schema\.json$/.test(name)) return true;
      if (
        linkableCharts.some((id) =>
          new RegExp(`^presse/diagramme/${id}(?:-schmal|-tabelle)?\\.(?:svg|png|csv)$`).test(name),
        )
      )
        return true;
      return besideRecords.some(([folder, ending, of]) => {
        const [, id] = new RegExp(`^${folder}/(.+)$`).exec(name) ?? [];
        if (id === undefined || !ending.test(id)) return false;
        return of.some((each) => anchors.has(`/${each}/${id.replace(ending, '')}/`));
      });
    },
    hasAnchor: (page, anchor) => anchors.get(page)?.().has(anchor) ?? false,
    headingsOf,
  };
}
