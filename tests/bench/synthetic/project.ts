/** A made-up project with its facts and the sources that they rest on. */
import type { z } from 'astro/zod';
import { topicIds } from '#schema/fields.ts';
import type { OutcomeState, projectSchema } from '#schema/project.ts';
import type { sourceSchema } from '#schema/source.ts';
import { regionIds } from '#site/regions.ts';
import { slug } from '#tools/new/slug.ts';
import type { Dice } from './dice.ts';
import { writeFacts, type Status, type WrittenFact } from './facts.ts';
import { writeProse } from './prose.ts';
import { audiences, beginnings, endings, steps } from './words.ts';

export interface WrittenSource {
  readonly id: string;
  readonly data: z.input<typeof sourceSchema>;
}

export interface Project {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly data: z.input<typeof projectSchema>;
  readonly body: string;
  readonly facts: readonly WrittenFact[];
  readonly sources: readonly WrittenSource[];
}

/** What a project finds when it is made. */
export interface Surroundings {
  /** Names of municipalities. */
  readonly places: readonly string[];
  readonly lead: { readonly id: string; readonly name: string };
  readonly partners: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly earlier: readonly Project[];
  readonly term: string;
}

/** ISO day on which everything was looked at. */
export const checked = '2026-11-21';

const combinations = beginnings.length * endings.length;

/** A name that no other number has, up to `combinations` for each place: one place after the other, each with its own words. */
export function nameOf(number: number, places: readonly string[]): { readonly title: string; readonly place: string } {
  const place = (number * 31) % places.length;
  const word = (Math.floor(number / places.length) + place * 13) % combinations;
  const beginning = beginnings[word % beginnings.length]!;
  const ending = endings[Math.floor(word / beginnings.length)]!;
  return { title: `${beginning}${ending} ${places[place]!}`, place: places[place]! };
}

const publishers = [
  ['kommune', 'stadt', (place: string) => `Rathaus ${place}`],
  ['presse', 'blatt', (place: string) => `Tageblatt ${place}`],
  ['projektseite', 'projekt', (_: string, title: string) => `Projektseite ${title}`],
  ['forschung', 'studie', (place: string) => `Institut für Stadttechnik ${place}`],
  ['behoerde', 'bericht', (place: string) => `Aufsicht über ${place}`],
] as const;

function writeSources(id: string, title: string, place: string, dice: Dice): WrittenSource[] {
  return publishers.slice(0, dice.between(2, publishers.length)).map(([kind, name, publisherOf], index) => {
    const year = dice.between(2019, 2023);
    const day = dice.pick(['', '-03', '-05-14', '-11-02']);
    return {
      id: `${id}-${name}`,
      data: {
        title: `${title}: ${['ein Bericht', 'was die Leute sagen', 'über uns', 'eine Studie', 'der Prüfbericht'][index]}`,
        publisher: publisherOf(place, title),
        kind,
        url: `https://${name}.example/${year}/${id}`,
        published: `${year}${day}`,
        retrieved: checked,
      },
    };
  });
}

const outcomeOf: Readonly<Record<Status, OutcomeState>> = {
  verstetigt: 'laeuft-weiter',
  abgeschlossen: 'abgeschlossen',
  laufend: 'in-anderer-form',
  eingestellt: 'eingestellt',
  geplant: 'nur-geplant',
  unbekannt: 'unbekannt',
};

export function writeProject(number: number, around: Surroundings, dice: Dice): Project {
  const { title, place } = nameOf(number, around.places);
  const id = slug(title);
  const sources = writeSources(id, title, place, dice);
  const partner = around.partners[0]?.name ?? around.lead.name;
  const subject = { id, title, place, partner };
  const facts = writeFacts(subject, { ids: sources.map((source) => source.id), checked }, dice);
  const names = facts.map((fact) => fact.id.slice(id.length + 2));
  const role = (name: string) => (names.includes(name) ? { [name]: `${id}--${name}` } : {});
  const status = facts.find((fact) => fact.id === `${id}--status`)!.value as Status;
  const previous = around.earlier.at(-1);
  const isPart = number % 12 === 5;
  const state = outcomeOf[status];

  const data: Project['data'] = {
    title,
    lead: `${dice.pick(['Ein Versuch mit Folgen', 'Technik für den Alltag', 'Weniger Wege, mehr Ruhe'])}: ${title} half ${dice.pick(['im Amt', 'auf der Straße', 'in der Schule', 'zu Hause'])}. ${names.includes('funding') ? `Das Land gab [[${id}--funding]] dazu.` : 'Was es kostete, sagt keine Quelle.'} Der Stand: [[${id}--status]].`,
    regions: dice.some(regionIds, dice.happens(8) ? 2 : 1),
    area: dice.happens(35) ? 'e-government' : 'stadtentwicklung',
    topics: dice.some(topicIds.slice(1), dice.between(1, 2)),
    leadOrganisation: around.lead.id,
    partners: around.partners.map((each) => each.id),
    places: [place],
    facts: { ...role('funding'), ...role('cost'), ...role('start'), ...role('end'), ...role('status') },
    website: `https://projekt.example/${id}`,
    aliases: [title.replace(' ', '-Werk ')],
    audience: dice.pick(audiences),
    ...(isPart && previous && { partOf: previous.id }),
    ...(dice.happens(85) && {
      outcome: {
        state,
        partly: dice.happens(15),
        text: `Zuletzt hieß es: [[${id}--status]]. Die Laufzeit: [[${id}--end]].`,
        fact: `${id}--status`,
      },
    }),
    ...(state === 'eingestellt' && {
      reason: { kind: dice.pick(['einnahmen', 'technik', 'personal', 'nutzen'] as const), fact: `${id}--result` },
    }),
    ...(dice.happens(60) && {
      stations: dice.some(steps, dice.between(3, 5)).map((label) => ({
        label,
        actor: around.lead.name,
        fact: `${id}--${dice.pick(names)}`,
        ...(dice.happens(50) && { state: dice.pick(['erprobt', 'zeitweise', 'nicht'] as const) }),
      })),
    }),
    ...(dice.happens(50) && {
      reuse: {
        grade: dice.pick(['code-offen', 'beschreibung', 'keine-unterlage'] as const),
        fact: `${id}--method`,
        takenOver: dice.happens(15)
          ? [dice.pick(around.places)].map((by) => ({ by: `Rathaus ${by}`, places: [], fact: `${id}--method` }))
          : [],
      },
    }),
    transfer: `Der Bauplan liegt beim Träger. Zum Umfang: [[${id}--count]].`,
  };
  const other = around.earlier.length > 0 ? dice.pick(around.earlier) : undefined;
  const body = writeProse({ ...subject, facts: names, other, term: around.term }, dice);
  return { id, title, place, data, body, facts, sources };
}
