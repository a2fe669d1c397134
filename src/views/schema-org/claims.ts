/** A fact as a claim, and the works in which it stands, in the words of schema.org. */
import type { ClaimLeaf, CreativeWorkLeaf, PropertyValueLeaf, Thing } from 'schema-dts';
import { documentTypeOf } from '#catalogue/document-type.ts';
import type { Fact, Source, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { edtfPeriod } from '#site/edtf.ts';
import { absolute, type Routes } from '#site/routes.ts';
import { factHref, subjectHref } from '#views/parts/links.ts';
import { sourceLink } from '#views/parts/proofs.ts';
import { archiveOf } from '#views/parts/public-addresses.ts';
import { known, named } from './object.ts';

/** „mindestens 20“ is a lower limit and no value. */
function limits(value: number, { precision }: Pick<Fact, 'precision'>) {
  if (precision === 'mindestens') return { minValue: value };
  return precision === 'hoechstens' ? { maxValue: value } : { value };
}

const isNearOrPlanned = (fact: Fact): fact is Fact & { readonly precision: 'rund' | 'geplant' } =>
  fact.precision === 'rund' || fact.precision === 'geplant';

/** When it holds, as far as anybody says; a day or a period with open ends. */
const timeOf = ({ asOf, validFrom, validUntil }: Fact): string | undefined =>
  validFrom === undefined && validUntil === undefined ? asOf : edtfPeriod(validFrom ?? asOf, validUntil);

/** A claim with what it is about, its value, and the works in which it stands. */
export function factThing(fact: Fact, name: string, edition: Edition): ClaimLeaf {
  const { words, forms, routes } = edition;
  return known<ClaimLeaf>({
    '@type': 'Claim',
    name,
    text: fact.statement,
    url: absolute(factHref(fact, routes)),
    about: subjectThing(fact.subject, routes),
    mainEntity: known<PropertyValueLeaf>({
      '@type': 'PropertyValue',
      name: fact.label,
      ...(typeof fact.value === 'number' ? limits(fact.value, fact) : { value: forms.value(fact) }),
      unitText: fact.unit,
      // schema.org has no word for a value that is only near, or only meant to be.
      description: isNearOrPlanned(fact) ? words.kinds.precisionWords[fact.precision] : undefined,
    }),
    temporalCoverage: timeOf(fact),
    appearance: fact.sources.map(({ source }) => workOf(source, edition)),
    isBasedOn: fact.derivation?.inputs.map((input) => absolute(factHref(input.fact, routes))),
    dateModified: fact.changes.at(-1)?.date,
    creativeWorkStatus: fact.replacedBy && words.pages.schemaOrg.withdrawn,
  });
}

const subjectTypes = {
  programm: 'Thing',
  region: 'AdministrativeArea',
  projekt: 'Project',
  termin: 'Event',
  organisation: 'Organization',
  ort: 'AdministrativeArea',
} as const;

const subjectThing = (subject: Subject, routes: Routes): Thing =>
  named(subjectTypes[subject.kind], subject.title, subjectHref(subject, routes));

const workTypes = {
  artikel: 'NewsArticle',
  seite: 'CreativeWork',
  bericht: 'Report',
  studie: 'Report',
  vorlage: 'Report',
  niederschrift: 'Report',
  drucksache: 'Report',
} as const;

/** A document where it can be read; its page here where its address must not be shown. */
const workOf = (source: Source, edition: Edition): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    // What it is by its document type; the fields are the same.
    '@type': workTypes[documentTypeOf(source)] as 'CreativeWork',
    name: source.title,
    publisher: named('Organization', source.publisher),
    datePublished: source.published,
    url: absolute(sourceLink(source, edition).href),
  });

export const sourceThing = (source: Source, edition: Edition): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({ ...workOf(source, edition), archivedAt: archiveOf(source) });
