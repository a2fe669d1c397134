/** Pages in Leichte Sprache, and the places that lead to them. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { EasyPage, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView } from '#views/parts/cards.ts';
import { waysOf } from '#views/parts/contact.ts';
import { easyLines } from '#views/parts/easy-prose.ts';
import { regionVersions } from '#views/parts/versions.ts';
import { describe, type PageView } from './page.ts';

const plainLead = ({ lead }: EasyPage, { catalogue, forms }: Edition): string =>
  plainFactText(lead, catalogue.factById, forms);

function easyPageOf(id: string, { catalogue }: Edition): EasyPage {
  const page = catalogue.easyPages.get(id);
  if (!page) throw new Error(`content/leicht/${id}.mdx is missing.`);
  return page;
}

/** Who has read the text, or that nobody has. */
function checkOf({ geprueftAm, pruefgruppe }: EasyPage, { words, forms }: Edition): readonly string[] {
  const { check } = words.easy;
  return geprueftAm && pruefgruppe
    ? [check.done, check.group(pruefgruppe), check.day(forms.date(geprueftAm))]
    : check.open;
}

/** What the first page and those of regions share: what to draw beside which part, and whether somebody has checked it. */
const shared = (page: EasyPage, edition: Edition) => ({
  title: page.title,
  /** What to draw beside a part, by its heading. */
  drawings: new Map(page.pictures.map(({ section, drawing }) => [section, drawing])),
  /** At the top, as long as nobody has checked it. */
  mark: page.geprueftAm && page.pruefgruppe ? undefined : edition.words.easy.check.mark,
  check: checkOf(page, edition),
});

/** The regions that have a page in Leichte Sprache, each with its first lines. */
const easyRegions = (edition: Edition) =>
  edition.catalogue.regions.flatMap((region) => {
    const page = edition.catalogue.easyPages.get(region.id);
    return page
      ? [
          {
            ...keyView(region),
            title: page.title,
            href: edition.routes.easyPage(region.id),
            lines: easyLines(page.lead),
          },
        ]
      : [];
  });

/** The first page in Leichte Sprache. */
export function easyStartView(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const page = easyPageOf('start', edition);
  const view: PageView = {
    title: words.easy.pageTitle(page.title),
    description: describe(plainLead(page, edition)),
    section: routes.easy(),
    kind: 'page',
  };
  const ways = waysOf(catalogue.operator, edition);
  return {
    ...shared(page, edition),
    page: view,
    regions: easyRegions(edition),
    contact: { ways, missing: ways.length === 0 ? words.easy.contact.noOperator : undefined },
  };
}

/** A region in Leichte Sprache. */
export function easyRegionView(region: Region, edition: Edition) {
  const { words, routes } = edition;
  const page = easyPageOf(region.id, edition);
  const crumbs = [{ label: words.easy.name, href: routes.easy() }, { label: page.title }];
  const view: PageView = {
    title: words.easy.pageTitle(page.title),
    description: describe(plainLead(page, edition)),
    section: routes.easy(),
    region: region.id,
    crumbs,
    kind: 'page',
  };
  return {
    ...shared(page, edition),
    page: view,
    crumbs,
    letter: keyView(region).letter,
    versions: regionVersions(region, 'easy', edition),
    contact: { ways: waysOf(region.contact ?? {}, edition), missing: undefined },
    /** The whole page about the region, which is hard to read. */
    more: { href: routes.region(region.id), label: words.easy.moreAbout(page.title) },
  };
}
