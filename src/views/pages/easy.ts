/** Pages in Leichte Sprache: the first, one of each region, and whatever else editors add. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { EasyPage, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { keyView } from '#views/parts/cards.ts';
import { waysOf } from '#views/parts/contact.ts';
import { easyLines } from '#views/parts/easy-prose.ts';
import { regionVersions } from '#views/parts/versions.ts';
import { describe, type Crumb, type PageView } from './page.ts';

/** Who has read the text, or that nobody has. */
function checkOf({ geprueftAm, pruefgruppe }: EasyPage, { words, forms }: Edition) {
  const { check } = words.easy;
  return geprueftAm && pruefgruppe
    ? { mark: undefined, lines: [check.done, check.group(pruefgruppe), check.day(forms.date(geprueftAm))] }
    : { mark: check.mark, lines: check.open };
}

/** The regions that have a page in Leichte Sprache, each with its first lines. */
const easyRegions = ({ catalogue, routes }: Edition) =>
  catalogue.regions.flatMap((region) => {
    const page = catalogue.easyPages.get(region.id);
    if (!page) return [];
    const { title, lead } = page;
    return [{ ...keyView(region), title, href: routes.easyPage(region.id), lines: easyLines(lead) }];
  });

/** What a page about a region has beside its text. */
const ofRegion = (region: Region, title: string, edition: Edition) => ({
  letter: regionLetter(region.id),
  versions: regionVersions(region, 'easy', edition),
  /** The whole page, which is hard to read. */
  more: { href: edition.routes.region(region.id), label: edition.words.easy.moreAbout(title) },
});

/** @param id the page's name in `leicht/` */
export function easyView(id: string, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const easyPage = catalogue.easyPages.get(id);
  if (!easyPage) throw new Error(`content/leicht/${id}.mdx is missing.`);
  const { title, lead, pictures } = easyPage;
  const region = catalogue.regions.find((each) => each.id === id);
  const crumbs: Crumb[] = id === 'start' ? [] : [{ label: words.easy.name, href: routes.easy() }, { label: title }];
  const page: PageView = {
    title: words.easy.pageTitle(title),
    description: describe(plainFactText(lead, catalogue.factById, forms)),
    section: routes.easy(),
    crumbs,
    kind: 'page',
    ...(region && { region: id }),
  };
  const ways = waysOf(region ? (region.contact ?? {}) : catalogue.operator, edition);
  return {
    page,
    crumbs,
    title,
    /** What to draw beside a part, by its heading. */
    drawings: new Map(pictures.map(({ section, drawing }) => [section, drawing])),
    check: checkOf(easyPage, edition),
    regions: easyRegions(edition),
    contact: { ways, missing: region || ways.length > 0 ? undefined : words.easy.contact.noOperator },
    region: region && ofRegion(region, title, edition),
  };
}
