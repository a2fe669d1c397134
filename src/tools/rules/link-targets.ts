/** Which addresses the finished site has, as far as the content and the templates decide them. */
import Slugger from 'github-slugger';
import { addressOf, pageAddresses } from '#catalogue/addresses.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { chartIds } from '#site/config.ts';
import { editionAt } from '#site/editions.ts';
import { commonAnchors, linkableFiles, pageAnchors, recordAnchors } from '#site/link-targets.ts';
import { createGuesser, type didYouMean } from '../nearest.ts';
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
  /** Pages that readers do not see today. */
  readonly heldBack: ReadonlySet<string>;
  isUnreadable(page: string): boolean;
  hasFile(address: string): boolean;
  /** Addresses of files, to be suggested. */
  readonly files: readonly string[];
  anchorsOf(page: string): ReadonlySet<string>;
  /** „Meinten Sie …?“, for pages and files. */
  readonly guess: typeof didYouMean;
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
export function linkTargetsOf({ entries, catalogue, unreadable, heldBack }: Checked): LinkTargets {
  const { places, factById } = catalogue;
  const facts = [...factById.values()];
  const bySubject = Map.groupBy(facts, ({ subject }) => subject.id);

  /** What a page of `seiten/` lists under addresses of their own. */
  const listedOn: Readonly<Record<string, () => string[]>> = {
    glossar: () => entries.glossar.map(({ id }) => id),
    karte: () => places.map(({ id }) => `ort-${id}`),
    programm: () => [
      ...programmeSubjects(),
      ...facts.flatMap(({ id, subject }) => (subject.kind === 'programm' ? [id] : [])),
    ],
    widersprueche: () => [...programmeSubjects(), ...facts.flatMap((fact) => (fact.sides.length > 0 ? [fact.id] : []))],
  };
  const programmeSubjects = () =>
    entries.fakten.flatMap(({ id }) => (id.startsWith('programm/') ? [id.slice('programm/'.length)] : []));

  const bodies = new Map<string, ReadonlyMap<string, string | undefined>>();
  /** Running text by the id of its record. */
  const bodiesIn = (folder: string): ReadonlyMap<string, string | undefined> => {
    const records = Object.hasOwn(collections, folder) ? entries[folder as CollectionName] : [];
    const known =
      bodies.get(folder) ??
      new Map(records.map(({ id, body }: { id: string; body?: string | undefined }) => [id, body] as const));
    bodies.set(folder, known);
    return known;
  };
  /** Some lie below others: `/presse/diagramme/`. */
  const plainPages = new Map(entries.seiten.map(({ id }) => [addressOf('seiten', id), id]));
  const find = (whole: string): string[] => {
    const { folder: language } = editionAt(whole.slice(1));
    const address = `/${whole.slice(1 + language.length)}`;
    const steps = address.split('/').filter((step) => step !== '');
    const [folder = 'start', id] = steps.length > 2 ? [steps.slice(0, 2).join('/'), steps[2]] : steps;
    const page = plainPages.get(address) ?? folder;
    if (id === undefined || plainPages.has(address)) {
      const german = entries.seiten.find((each) => each.id === page);
      const english = entries['en/seiten'].find((each) => each.id === page);
      const entry = language === '' ? german : english;
      const own = [...(listedOn[page]?.() ?? []), ...(german?.data.contradictions ?? [])];
      return [...commonAnchors, ...(pageAnchors[page] ?? []), ...headingAnchors(entry?.body ?? ''), ...own];
    }
    return [
      ...commonAnchors,
      ...(recordAnchors[folder] ?? []),
      ...headingAnchors(bodiesIn(language + folder).get(id) ?? ''),
      ...(bySubject.get(id) ?? []).map((fact) => fact.id),
    ];
  };
  const anchors = new Map<string, ReadonlySet<string>>();
  const pages = pageAddresses(catalogue);
  const files = new Set(linkableFiles);
  return {
    pages,
    heldBack,
    guess: createGuesser(),
    /** Pages of files that cannot be read are there all the same. */
    isUnreadable(address) {
      if (unreadable.size === 0) return false;
      const [folder = '', id = ''] = address.split('/').slice(1);
      if (folder === 'fakten') {
        const name = `/${id.split('--')[0]}.yaml`;
        return [...unreadable].some((file) => file.startsWith('content/fakten/') && file.endsWith(name));
      }
      return ['mdx', 'yaml'].some((ending) => unreadable.has(`content/${folder}/${id}.${ending}`));
    },
    files: linkableFiles.map((name) => `/${name}`),
    hasFile(address) {
      const name = address.slice(1);
      if (files.has(name) || /^daten\/schema\/[a-z]+\.schema\.json$/.test(name)) return true;
      const [, chart = ''] = /^presse\/diagramme\/([a-z-]+?)(?:-schmal|-tabelle)?\.(?:svg|png|csv)$/.exec(name) ?? [];
      if ((chartIds as readonly string[]).includes(chart)) return true;
      const [folder = '', id = ''] = name.split('/', 2);
      return besideRecords.some(
        ([where, ending, of]) =>
          where === folder && ending.test(id) && of.some((each) => pages.has(`/${each}/${id.replace(ending, '')}/`)),
      );
    },
    anchorsOf(page) {
      const known = anchors.get(page) ?? new Set(find(page));
      anchors.set(page, known);
      return known;
    },
  };
}
