/**
 * Content that nobody wrote: projects with their facts and sources, and the organisations, events, places, terms and news that
 * come with them. The same number gives the same in every run, and a larger one the same and more.
 */
import type { z } from 'astro/zod';
import { registeredPlaces, isKreis } from '#catalogue/places.ts';
import type { CollectionName, collections } from '#schema/collections.ts';
import { eventTypes } from '#schema/event.ts';
import { regionIds } from '#site/regions.ts';
import { slug } from '#tools/new/slug.ts';
import { stringify } from 'yaml';
import { diceFor } from './dice.ts';
import { germanDate, type WrittenFact } from './facts.ts';
import { checked, writeProject, type Project } from './project.ts';
import { beginnings, organisations, termEndings } from './words.ts';

/** A file below `content/`. */
export interface SyntheticFile {
  readonly name: string;
  readonly text: string;
}

type Input<Name extends CollectionName> = z.input<(typeof collections)[Name]['schema']>;

/** Municipalities of the Land, but for the one whose name the check takes for another's with a slip of the pen. */
const municipalities = registeredPlaces
  .filter((place) => !isKreis(place) && place.name !== 'Neunkirchen')
  .map(({ name }) => name);

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' });
const fields = <Name extends CollectionName>(folder: Name, id: string, data: Input<Name>): SyntheticFile => ({
  name: `${folder}/${id}.yaml`,
  text: yaml(data),
});
const page = <Name extends CollectionName>(
  folder: Name,
  id: string,
  data: Input<Name>,
  body: string,
): SyntheticFile => ({
  name: `${folder}/${id}.mdx`,
  text: `---\n${yaml(data)}---\n\n${body}\n`,
});
const factFile = (folder: string, id: string, facts: readonly WrittenFact[]): SyntheticFile => ({
  name: `fakten/${folder}/${id}.yaml`,
  text: yaml({ facts }),
});

/** One for every two projects, and one more to begin with. */
function organisationOf(number: number): { readonly id: string; readonly name: string; readonly file: SyntheticFile } {
  const dice = diceFor(2, number);
  const [kind, word] = organisations[number % organisations.length]!;
  const place = municipalities[(number * 17) % municipalities.length]!;
  const round = Math.floor(number / municipalities.length);
  const name = `${word} ${place}${round > 0 ? ` ${beginnings[round % beginnings.length]}` : ''}`;
  const id = slug(name, 9);
  const file = fields('organisationen', id, {
    name,
    kind,
    municipality: place,
    regions: dice.some(regionIds, 1),
    website: `https://haus.example/${id}`,
    ...(dice.happens(40) && { summary: `${name} baut und betreibt, was Städte brauchen.` }),
  });
  return { id, name, file };
}

/** The day on which a project was shown, for every second of them; in one of four cases „spätestens“, in one a plan. */
function eventOf({ id, title, place, data, sources }: Project, number: number): SyntheticFile[] {
  const dice = diceFor(3, number);
  const event = `termin-${id}`;
  const day = `${dice.between(2019, 2023)}-0${dice.between(1, 9)}-${dice.between(10, 28)}`;
  const precision = dice.pick(['genau', 'genau', 'hoechstens', 'geplant'] as const);
  const fact: WrittenFact = {
    id: `${event}--date`,
    label: 'Datum',
    kind: 'date',
    statement: `${title} stellte sich vor: ${germanDate(day)}.`,
    value: day,
    precision,
    asOf: day,
    confidence: 'einfach',
    sources: [{ id: sources[0]!.id, locator: 'Kopfzeile' }],
    checked,
  };
  const written = page(
    'termine',
    event,
    {
      title: `${title} stellt sich vor`,
      lead: `In ${place} war zu sehen, was die Technik kann. Als Tag gilt: [[${event}--date]].`,
      type: dice.pick(eventTypes),
      date: `${event}--date`,
      ...(precision === 'genau' && { startTime: '14:00' }),
      place,
      regions: data.regions,
      organisers: [`Rathaus ${place}`],
    },
    `Gezeigt wurde [${title}](/projekte/${id}/). Viele kamen, manche blieben bis zum Abend. Der Tag: <Fakt id="${event}--date" />.`,
  );
  return [written, factFile('termine', event, [fact])];
}

const termOf = (number: number): string =>
  beginnings[number % beginnings.length]! + termEndings[Math.floor(number / beginnings.length) % termEndings.length]!;

/** One for every forty projects, until the words are used up. */
const termCount = (projects: number): number =>
  Math.min(beginnings.length * termEndings.length, Math.ceil(projects / 40));

const termFile = (number: number): SyntheticFile =>
  fields('glossar', slug(termOf(number)), {
    term: termOf(number),
    forms: [`${termOf(number)}s`],
    definition: `Ein Wort aus der Technik der Städte. Gemeint ist ein Baustein, der mit anderen zusammen läuft.`,
    basis: 'Wörterbuch der Stadttechnik',
  });

const newsOf = ({ id, title }: Project, number: number): SyntheticFile =>
  page(
    'meldungen',
    `neu-${id}`,
    {
      title: `Neu: ${title}`,
      lead: 'Ein weiteres Vorhaben hat eine Seite mit Belegen.',
      date: `2026-0${1 + (number % 9)}-11`,
    },
    `Die Seite über [${title}](/projekte/${id}/) sagt, was es war und was daraus wurde.`,
  );

/** Everything that so many projects bring with them. */
export function* syntheticFiles(projects: number): Generator<SyntheticFile> {
  const made: Project[] = [];
  const houses = Array.from({ length: Math.ceil(projects / 2) + 3 }, (_, number) => organisationOf(number));
  for (const { file } of houses) yield file;
  const terms = termCount(projects);
  for (let number = 0; number < terms; number += 1) yield termFile(number);
  for (let number = 0; number < projects; number += 1) {
    const dice = diceFor(1, number);
    // Only those that a smaller number of projects has as well.
    const known = houses.slice(0, Math.ceil(number / 2) + 3);
    const [lead, ...partners] = dice.some(known.slice(-24), dice.between(2, 4));
    const project = writeProject(
      number,
      {
        places: municipalities,
        lead: lead!,
        partners,
        earlier: made,
        term: termOf(dice.between(0, termCount(number + 1) - 1)),
      },
      dice,
    );
    made.push(project);
    yield page('projekte', project.id, project.data, project.body);
    yield factFile('projekte', project.id, project.facts);
    for (const { id, data } of project.sources) yield fields('quellen', id, data);
    if (number % 2 === 0) yield* eventOf(project, number);
    if (number % 60 === 30) yield newsOf(project, number);
  }
}
