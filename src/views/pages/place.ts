/** A municipality's or a Kreis's page: what happened there, and what became of it. */
import { byFunding } from '#catalogue/projects.ts';
import type { Place } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { placeThing } from '#views/schema-org/entities.ts';
import { describe, type Crumb, type PageView } from './page.ts';

function crumbsOf({ region, isKreis }: Place, { words, routes }: Edition): Crumb[] {
  return [
    { label: words.pages.sections.places, href: routes.places() },
    ...(region ? [{ label: region.title, href: routes.region(region.id), key: region.id }] : []),
    { label: words.places.kind[isKreis ? 'kreis' : 'town'] },
  ];
}

export function placeView(place: Place, edition: Edition) {
  const { words } = edition;
  const { name, region, regions, projects } = place;
  const crumbs = crumbsOf(place, edition);
  const scale = signatureScale(projects, edition);
  const bars = signatureBars(projects.toSorted(byFunding), scale, edition);
  const page: PageView = {
    title: name,
    description: describe(words.places.description(name, region?.title, projects.length)),
    ...(region && { region: region.id }),
    crumbs,
    thing: placeThing(place, edition),
    search: { kind: 'place', regions: regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    name,
    letter: region && regionLetter(region.id),
    scale,
    bars,
    legend: signatureLegend(bars),
  };
}
