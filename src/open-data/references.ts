/** How records name each other: a fact with its value and its doubt, everything else by id, address and name. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { placeNamed, registeredPlaceNamed } from '#catalogue/places.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { Fact, Organisation, Place, Project, Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { edtfAt } from '#site/edtf.ts';
import { regionalKey } from '#site/regional-key.ts';
import { absolute } from '#site/routes.ts';
import { factHref } from '#views/parts/links.ts';
import { addressOf } from '#views/parts/public-addresses.ts';

/** @returns writers of references in the edition's words and addresses */
export function referencesIn({ catalogue, forms, routes }: Edition) {
  const fact = (it: Fact) => ({
    id: it.id,
    url: absolute(factHref(it, routes)),
    label: it.label,
    value: forms.value(it),
    precision: it.precision,
    confidence: it.confidence,
    asOf: it.asOf,
  });
  const keys = ({ ags }: Pick<Place, 'ags'>) => ({ ags, ars: regionalKey(ags) });
  return {
    fact,
    source: (it: Source) => ({
      id: it.id,
      url: absolute(routes.source(it.id)),
      publisher: it.publisher,
      title: it.title,
      address: addressOf(it),
      published: it.published,
      retrieved: it.retrieved,
    }),
    organisation: ({ id, name }: Organisation) => ({ id, url: absolute(routes.organisation(id)), name }),
    project: ({ id, title }: Project) => ({ id, url: absolute(routes.project(id)), title }),
    place: ({ id, name, ags }: Place) => ({ id, url: absolute(routes.place(id)), name, ...keys({ ags }) }),
    /** The municipality or Kreis that words name; with its page, where it has one. */
    location: (named: string | undefined) => {
      const place = registeredPlaceNamed(named);
      const own = placeNamed(catalogue, named);
      return (
        place && {
          name: place.name,
          ...keys(place),
          id: own?.id,
          url: own && absolute(routes.place(own.id)),
        }
      );
    },
    region: ({ id, title }: Region) => ({ id, url: absolute(routes.region(id)), title }),
    sum: (it: Fact | undefined) => it && { ...fact(it), amount: typeof it.value === 'number' ? it.value : undefined },
    moment: (it: Fact | undefined, side: 'start' | 'end') =>
      it && { ...fact(it), date: dateOf(it, side), edtf: edtfAt(it, side) },
    plain: (text: string) => plainFactText(text, catalogue.factById, forms),
    /** What every record ends with: its facts, and the latest day on which one of them was checked. */
    proofs: (facts: readonly Fact[]) => ({ checked: lastChecked(facts), facts: facts.map(fact) }),
  };
}
