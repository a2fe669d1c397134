/**
 * The catalogue as English readers get it: the same things with their English words. What has none is left out where it
 * would stand alone; where a table needs its value, the fact says that its words are German.
 */
import type { Language } from '#language/language.ts';
import type { EnglishPageData } from '#schema/english.ts';
import type { FactData } from '#schema/fact.ts';
import { pageSchema, type PageData } from '#schema/page.ts';
import { searchSchema } from '#schema/search.ts';
import { mainEdition, onlyEnglish } from '#site/editions.ts';
import { buildCatalogue } from './build.ts';
import type { ContentEntries } from './entries.ts';
import type { Catalogue, Fact } from './types.ts';

/** Units that no language translates. */
const neutral = new Set(['EUR', 'm²', 'km²', 'km', 'm', 'ha', 'kWh', 'MWh', 'GB', 'MB', 't']);
const neutralUnit = (unit: string | undefined) => (unit !== undefined && neutral.has(unit) ? unit : undefined);

/** A fact with its English words; one without any says that its words are German. */
function inEnglish(fact: FactData): FactData & Pick<Fact, 'lang'> {
  const { en } = fact;
  if (!en) return { ...fact, lang: mainEdition.tag };
  const unit = en.unit ?? neutralUnit(fact.unit);
  return {
    ...fact,
    label: en.label,
    statement: en.statement,
    text: en.text,
    unit,
    scope: en.scope,
    note: en.note,
    question: en.question,
    resolution: en.resolution,
    parts: fact.parts.map((part, index) => {
      const given = en.parts[index];
      const own = typeof given === 'string' ? { label: given } : given;
      return {
        label: own?.label ?? part.label,
        value: own?.value ?? part.value,
        unit: own?.unit ?? neutralUnit(part.unit),
      };
    }),
    sides: fact.sides.map((side, index) => ({
      ...side,
      ...en.sides[index],
      unit: side.unit === fact.unit ? unit : neutralUnit(side.unit),
    })),
    derivation: fact.derivation && { ...fact.derivation, text: en.derivation ?? fact.derivation.text },
  };
}

/** Lists of pages whose items take over the texts of the English item at their place. */
export const listsByPlace = [
  'money',
  'spellings',
  'promises',
  'stories',
  'milestones',
  'choices',
  'actors',
  'ministries',
  'shares',
  'quotable',
] as const satisfies ReadonlyArray<keyof PageData & keyof EnglishPageData>;

type Lists = Pick<PageData, (typeof listsByPlace)[number]>;

/** The fields of a German page with the texts of the English one; items without a partner are left out. */
function pageInEnglish(german: PageData, english: EnglishPageData): PageData {
  const lists = listsByPlace.map((name) => [
    name,
    german[name].flatMap((item: object, index) => (english[name][index] ? [{ ...item, ...english[name][index] }] : [])),
  ]);
  const { title, lead, description, notSummable } = english;
  return { ...german, title, lead, description, notSummable, ...(Object.fromEntries(lists) as Lists) };
}

/** The entries with their English texts, for the same catalogue in another language. */
function englishEntries(entries: ContentEntries): ContentEntries {
  const regions = new Map(entries['en/regionen'].map((entry) => [entry.id, entry]));
  const pages = new Map(entries['en/seiten'].map((entry) => [entry.id, entry]));
  const own = entries['en/seiten'].flatMap(({ id, body, data }) =>
    onlyEnglish.includes(id)
      ? [{ id, body, data: pageInEnglish(pageSchema.parse({ title: id, lead: id }), data) }]
      : [],
  );
  return {
    ...entries,
    fakten: entries.fakten.map((file) => ({
      ...file,
      data: {
        ...file.data,
        title: file.data.en?.title ?? file.data.title,
        facts: file.data.facts.map(inEnglish),
      },
    })),
    regionen: entries.regionen.map((entry) => {
      const english = regions.get(entry.id);
      if (!english) return entry;
      const {
        title = entry.data.title,
        lead,
        memberNames = entry.data.memberNames,
        governmentDistrict = entry.data.governmentDistrict,
        remains,
      } = english.data;
      const data = { ...entry.data, title, lead, memberNames, governmentDistrict, remains };
      return { id: entry.id, body: english.body, data };
    }),
    seiten: [
      ...entries.seiten.map((entry) => {
        const english = pages.get(entry.id);
        return english ? { id: entry.id, body: english.body, data: pageInEnglish(entry.data, english.data) } : entry;
      }),
      ...own,
    ],
    themen: entries.themen.map((entry) => ({
      ...entry,
      data: { ...entry.data, title: entry.data.en?.title ?? entry.data.title },
    })),
    // What no English page lists.
    meldungen: [],
    glossar: [],
    suche: entries['en/suche'] ?? searchSchema.parse({}),
    zurueckgezogen: [],
  };
}

const isTranslated = ({ lang }: Fact): boolean => lang === undefined;

/** Takes out of a list, which nobody else has yet, what has no English words. */
function keepTranslated(facts: readonly Fact[]): void {
  const list = facts as Fact[];
  list.splice(0, list.length, ...list.filter(isTranslated));
}

/**
 * @param entries those of the German catalogue, which have passed the check
 * @param english the language, whose forms order the lists
 */
export function englishCatalogue(entries: ContentEntries, english: Language): Catalogue {
  const { catalogue } = buildCatalogue(englishEntries(entries), english);
  const { programme, regions, projects, events, organisations, places, sources, pages } = catalogue;
  const things = [...programme, ...regions, ...projects, ...events, ...organisations, ...places, ...sources];
  // A list may be that of several things: each is shortened once.
  const lists = new Set(things.map(({ facts }) => facts));
  for (const fact of catalogue.factById.values()) {
    lists.add(fact.subject.facts).add(fact.contradicts).add(fact.usedIn);
  }
  for (const { keyFacts } of [...regions, ...pages.values()]) lists.add(keyFacts);
  for (const list of lists) keepTranslated(list);
  for (const region of regions) (region.events as unknown[]).length = 0;
  return { ...catalogue, events: [], facts: catalogue.facts.filter(isTranslated) };
}
