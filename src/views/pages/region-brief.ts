/** A region in about 150 words: who, how long, how much money, what runs on, whom to ask. All of it stands on the region's page too. */
import { countedProjects } from '#catalogue/counting.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { stateOf } from '#catalogue/outcomes.ts';
import type { Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { waysOf } from '#views/parts/contact.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { regionVersions } from '#views/parts/versions.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { regionFigures } from './region-figures.ts';

export function regionBriefView(region: Region, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const say = words.easy.brief;
  const whole = routes.region(region.id);
  const crumbs: Crumb[] = [
    { label: words.pages.sections.regions, href: routes.regions() },
    { label: region.title, href: whole },
    { label: say.kind },
  ];
  const page: PageView = {
    title: say.title(region.title),
    description: describe(`${say.kind}: ${plainFactText(region.lead, catalogue.factById, forms)}`),
    section: routes.regions(),
    region: region.id,
    crumbs,
  };
  const running = shortened(
    countedProjects(region).filter((project) => stateOf(project) === 'laeuft-weiter'),
    'links',
  );
  return {
    page,
    crumbs,
    letter: regionLetter(region.id),
    title: region.title,
    versions: regionVersions(region, 'brief', edition),
    lead: region.lead,
    members: {
      words: say.members(region.leadMunicipality, region.memberNames),
      factId: region.roles.members?.id,
    },
    // The table from which sums are worked out stands on the region's page.
    figures: regionFigures(region, edition).map((figure) =>
      figure.derived ? { ...figure, derived: { ...figure.derived, href: whole + figure.derived.href } } : figure,
    ),
    remains: region.remains,
    running: running.shown.map((project) => ({
      label: project.shortTitle ?? project.title,
      href: routes.project(project.id),
      asOf: outcomeView(project, edition).asOf,
    })),
    moreRunning: running.more > 0 ? { href: whole, label: words.lists.parts.more(running.more) } : undefined,
    contact: {
      organisation: region.contact?.organisation,
      ways: region.contact ? waysOf(region.contact, edition) : [],
      website: region.website,
    },
    whole,
  };
}
