/** English texts beside the German ones: nothing of them is missing, and none tells what no fact proves in English. */
import { createHash } from 'node:crypto';
import { listsByPlace } from '#catalogue/english.ts';
import type { ContentEntries, Entry } from '#catalogue/entries.ts';
import { factIdsIn } from '#catalogue/fact-text.ts';
import type { Problem } from '#catalogue/problems.ts';
import { factTextsIn, factUsesIn } from '#catalogue/texts.ts';
import type { EnglishPageData } from '#schema/english.ts';
import type { FactData } from '#schema/fact.ts';
import type { PageData } from '#schema/page.ts';
import type { RegionData } from '#schema/region.ts';
import { onlyEnglish } from '#site/editions.ts';
import { siteRequirements } from '#site/requirements.ts';
import { inEachFact, type Finding, type Rule } from './rule.ts';

type Path = Problem['path'];

const unequal = (english: number, german: number): string =>
  `Auf Englisch sind es ${english} Einträge, auf Deutsch ${german}. Bitte angleichen, in derselben Folge.`;

/** By which the check sees that the German sentence is still the one that was translated. */
const sentenceMark = (statement: string): string => createHash('sha256').update(statement).digest('hex').slice(0, 8);

const stale = 'Die deutsche Aussage hat sich geändert, seit sie übersetzt wurde.';
const staleWhy = 'Leser beider Sprachen zitieren denselben Fakt.';

/** Whether the value is read as words: a text that is no date, or a list of such. */
const isInWords = ({ value, text }: FactData): boolean =>
  text !== undefined || [value].flat().some((each) => typeof each === 'string' && !/^\d{4}(?:-\d\d){0,2}$/.test(each));

/** Fields of a fact that are words, with whether the German fact has them. */
const wordFields: ReadonlyArray<readonly [keyof NonNullable<FactData['en']>, (fact: FactData) => boolean]> = [
  ['text', isInWords],
  ['unit', ({ unit, value, text }) => unit !== undefined && unit !== 'EUR' && typeof value === 'number' && !text],
  ['scope', ({ scope }) => scope !== undefined],
  ['note', ({ note }) => note !== undefined],
  ['question', ({ question }) => question !== undefined],
  ['resolution', ({ resolution }) => resolution !== undefined],
  ['derivation', ({ derivation }) => derivation !== undefined],
];

/** Fields that may stand there although the German fact shows them otherwise. */
const free = new Set(['text', 'unit']);

export const englishFacts = inEachFact((fact): Finding[] => {
  const { en } = fact;
  if (!en) return [];
  const findings: Finding[] = wordFields.flatMap(([name, isThere]): Finding[] => {
    const path = ['en', name];
    if (isThere(fact) && !en[name])
      return [{ path, message: `Deutsch steht hier etwas, englisch nicht. Bitte ${name} auch auf Englisch ergänzen.` }];
    return en[name] && !isThere(fact) && !free.has(name)
      ? [
          {
            path,
            message: `Nur auf Englisch steht hier etwas. Bitte streichen oder ${name} auch auf Deutsch ergänzen.`,
          },
        ]
      : [];
  });
  for (const name of ['parts', 'sides'] as const) {
    if (en[name].length === fact[name].length) continue;
    findings.push({ path: ['en', name], message: unequal(en[name].length, fact[name].length) });
  }
  const mark = sentenceMark(fact.statement);
  if (en.of && en.of !== mark)
    findings.push({
      path: ['en', 'of'],
      level: 'warning',
      message: `${stale} Bitte den englischen Satz nachsehen und dann of: ${mark} eintragen.`,
      why: staleWhy,
      paste: `of: ${mark}`,
    });
  return findings;
});

/** What a list of a page must have as many of as the German one, and fields of its items that both have or neither. */
function unequalLists(german: PageData, english: EnglishPageData): Finding[] {
  return [...listsByPlace, 'notSummable' as const].flatMap((name): Finding[] => {
    const [ours, theirs] = [german[name], english[name]] as const;
    if (ours.length !== theirs.length) return [{ path: [name], message: unequal(theirs.length, ours.length) }];
    return theirs.flatMap((item, index) =>
      ['caution', 'unit'].flatMap((key): Finding[] => {
        const has = (each: unknown) => typeof each === 'object' && each !== null && Boolean((each as never)[key]);
        if (has(ours[index]) === has(item)) return [];
        const side = has(item) ? 'nur auf Englisch' : 'nur auf Deutsch';
        return [{ path: [name, index, key], message: `Dieses Feld steht ${side}. Bitte angleichen.` }];
      }),
    );
  });
}

/** The English files of a folder, each with the German one whose texts it translates. */
const twinsOf = <English, German>(
  folder: 'seiten' | 'regionen',
  english: ReadonlyArray<Entry<English>>,
  german: ReadonlyArray<Entry<German>>,
) =>
  english.map((entry) => ({
    ...entry,
    file: `content/en/${folder}/${entry.id}.mdx`,
    german: german.find(({ id }) => id === entry.id)?.data,
    twinless: `Die Seite content/${folder}/${entry.id}.mdx, zu der dieser Text gehört, gibt es nicht. Bitte die Datei so nennen wie die deutsche.`,
  }));

const pagesOf = (entries: ContentEntries) => twinsOf('seiten', entries['en/seiten'], entries.seiten);
const regionsOf = (entries: ContentEntries) => twinsOf('regionen', entries['en/regionen'], entries.regionen);

export const englishPages: Rule = ({ entries, isLinked }) => [
  ...pagesOf(entries).flatMap(({ id, file, data, german, twinless }): Problem[] => {
    if (onlyEnglish.includes(id)) return [];
    if (!german) return [{ file, path: [], message: twinless }];
    if (!siteRequirements['en/seiten'].includes(id)) {
      const message = `Diese Seite gibt es auf Englisch nicht. Erlaubt sind: ${siteRequirements['en/seiten'].join(', ')}.`;
      return [{ file, path: [], message }];
    }
    return isLinked ? unequalLists(german, data).map((finding) => ({ file, ...finding })) : [];
  }),
  ...regionsOf(entries).flatMap(({ file, data, german, twinless }): Problem[] => {
    if (!german) return [{ file, path: [], message: twinless }];
    if ((german.remains === undefined) === (data.remains === undefined)) return [];
    const message = `Dieses Feld steht nur auf ${data.remains === undefined ? 'Deutsch' : 'Englisch'}. Bitte angleichen.`;
    return [{ file, path: ['remains'], message }];
  }),
];

interface Use {
  readonly id: string;
  readonly file: string;
  readonly path: Path;
  readonly at?: number;
}

const usesInTexts = (file: string, data: object, isMeant: (path: Path) => boolean = () => true): Use[] =>
  factTextsIn(data).flatMap(({ path, text }) =>
    isMeant(path) ? factIdsIn(text).map((id) => ({ id, file, path, at: text.indexOf(`[[${id}]]`) })) : [],
  );

/** Facts that an English file names in its fields and its prose, and those that the fields of its German twin name. */
const usesInFile = ({ file, data, body = '' }: Entry<object> & { file: string }, named: readonly string[]): Use[] => [
  ...usesInTexts(file, data),
  ...factUsesIn(body).map(({ id, line }) => ({ id, file, path: ['body', line] })),
  ...named.map((id) => ({ id, file, path: [] })),
];

/** Facts that the German fields of a page name, for its English twin as well. */
function factsOfPage({ money, promises, milestones, ministries, shares, quotable, ...page }: PageData): string[] {
  return [
    ...page.keyFacts,
    ...page.contradictions,
    ...[...money, ...milestones, ...shares, ...quotable].map(({ fact }) => fact),
    ...page.spellings.flatMap(({ fact }) => fact ?? []),
    ...promises.flatMap(({ promised, became, of }) => [promised, became, ...(of ? [of] : [])]),
    ...ministries.map(({ from }) => from),
  ];
}

const factsOfRegion = ({ keyFacts, facts }: RegionData): string[] => [
  ...keyFacts,
  ...Object.values(facts).flatMap((each) => each ?? []),
];

/** A fact that an English page shows needs English words. */
export const untranslatedFacts: Rule = ({ entries, catalogue: { factById } }) => {
  const uses = [
    ...pagesOf(entries).flatMap((page) => usesInFile(page, page.german ? factsOfPage(page.german) : [])),
    ...regionsOf(entries).flatMap((region) => usesInFile(region, region.german ? factsOfRegion(region.german) : [])),
    ...entries.projekte.flatMap(({ id, data }) =>
      usesInTexts(`content/projekte/${id}.mdx`, data, ([first]) => first === 'en'),
    ),
  ];
  const told = new Set<string>();
  return uses.flatMap(({ id, file, path, at }): Problem[] => {
    const fact = factById.get(id);
    const key = `${file} ${id}`;
    if (!fact || fact.en || told.has(key)) return [];
    told.add(key);
    const message = `Den Fakt „${id}“ gibt es noch nicht auf Englisch. Bitte bei ihm en mit label und statement ergänzen.`;
    return [
      { file, path, at, message, paste: `en:\n  label: …\n  statement: …\n  of: ${sentenceMark(fact.statement)}` },
    ];
  });
};
