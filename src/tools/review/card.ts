/** The review card as Markdown (GitHub, GitLab), in German. What stands in the content is data in it, never markup. */
import { countOf } from '#language/de/format.ts';
import { isError, levelOf, levelWords, sentenceOf, type LocatedProblem } from '#catalogue/problems.ts';
import type { Changes, FactChange, FieldChange, RecordChange } from './changes.ts';
import type { Use } from './snapshot.ts';

/** A picture of a page, by the page's address. */
export type Pictures = ReadonlyMap<string, string>;

/** So many are listed; a card is read, not scrolled. */
const most = { uses: 8, problems: 40, words: 240, pages: 60, facts: 100 };

/** Everything that Markdown, HTML or the forge would take for more than text, mentions of people too. */
const plain = (text: string): string => {
  const short = text.length > most.words ? `${text.slice(0, most.words).trimEnd()}…` : text;
  return short
    .replace(/\s+/g, ' ')
    .replace(/[&<>@#!~]|:(?=\S)/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/[\\`*_{}[\]()|+$^]/g, '\\$&');
};

/** A path or an id: letters, digits, `/._-` alone; others are taken out of code. */
const code = (text: string): string => (/^[\w./-]+$/.test(text) ? `\`${text}\`` : plain(text));

const quiet = (text: string): string => (text === '' ? '–' : plain(text));

const table = (heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => ' --- ').join('|')}|`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
];

/** Long texts from shortly before the place where they part, so that the difference is not behind the cut. */
function apart({ before = '', after = '' }: FieldChange): [before: string, after: string] {
  const words = [before.split(' '), after.split(' ')] as const;
  const same = words[0].findIndex((word, index) => word !== words[1][index]);
  const from = Math.max(0, (same === -1 ? words[0].length : same) - 5);
  if (from === 0 || Math.max(before.length, after.length) <= most.words) return [before, after];
  return [`… ${words[0].slice(from).join(' ')}`, `… ${words[1].slice(from).join(' ')}`];
}

const fieldRows = (fields: readonly FieldChange[]): string[] =>
  table(
    ['Feld', 'bisher', 'jetzt'],
    fields.map((field) => [plain(field.label), ...apart(field).map(quiet)]),
  );

function usesLine(uses: readonly Use[]): string {
  if (uses.length === 0) return 'Steht auf keiner anderen Seite.';
  const named = uses
    .slice(0, most.uses)
    .map(({ title, address }) => plain(title) + (address === undefined ? '' : ` (${code(address)})`));
  const more = uses.length - named.length;
  return `Steht auch bei: ${named.join(', ')}${more > 0 ? ` und ${more} weiteren` : ''}.`;
}

const kindWords = { new: 'neu', changed: 'geändert', removed: 'entfernt' } as const;

/** What becomes of the address of a page that is gone. */
const goneLine = (address: string, redirect: string | undefined): string =>
  redirect === undefined
    ? `**ohne Umleitung**; bitte \`npm run neu -- umleitung ${address} NEUE-ADRESSE\``
    : `führt nach ${code(redirect)}`;

const factPart = ({ id, label, kind, file, address, fields, sources, uses, redirect }: FactChange): string[] => [
  `#### ${plain(label)} · ${kindWords[kind]}`,
  '',
  `${code(id)} in ${code(file)}`,
  '',
  ...fieldRows(fields),
  `${kind === 'removed' ? 'Beruhte auf' : 'Beruht auf'}: ${quiet(sources)}`,
  '',
  usesLine(uses),
  '',
  ...(kind === 'removed' ? [`Seine Seite ${code(address)} fällt weg: ${goneLine(address, redirect)}.`, ''] : []),
];

const recordPart = ({ title, file, address, fields }: RecordChange): string[] => [
  `#### ${plain(title)}`,
  '',
  `${code(file)}${address === undefined ? '' : ` · Seite ${code(address)}`}`,
  '',
  ...fieldRows(fields),
];

const pageList = (heading: string, records: readonly RecordChange[]): string[] =>
  records.length === 0
    ? []
    : [
        `### ${heading}`,
        '',
        ...records.map(({ title, address = '', kind, redirect, withdrawn }) => {
          const gone = kind === 'removed' ? `, ${goneLine(address, redirect)}` : '';
          const reason = withdrawn === undefined ? '' : `, Grund: ${quiet(withdrawn)}`;
          return `- ${plain(title)}: ${code(address)}${gone}${reason}`;
        }),
        '',
      ];

const problemLine = (problem: LocatedProblem): string =>
  `- **${levelWords[levelOf(problem)]}** ${code(problem.file)}, Zeile ${problem.line}: ${plain(sentenceOf(problem))}`;

function problemPart({ problems, known }: Changes): string[] {
  const earlier = known > 0 ? [`${countOf(known, 'Meldung gab', 'Meldungen gab')} es schon vorher.`, ''] : [];
  if (problems.length === 0) return ['### Prüfung', '', 'Die Änderung bringt keine neue Meldung.', '', ...earlier];
  const sorted = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
  const more = sorted.length - most.problems;
  return [
    '### Prüfung',
    '',
    ...sorted.slice(0, most.problems).map(problemLine),
    ...(more > 0 ? [`- und ${more} weitere; alle nennt \`npm run check\``] : []),
    '',
    ...earlier,
  ];
}

const picturePart = (pictures: Pictures): string[] =>
  pictures.size === 0
    ? []
    : [
        '### Bilder der geänderten Seiten',
        '',
        ...[...pictures].flatMap(([address, picture]) => [
          `<details><summary>${plain(address)}</summary>`,
          '',
          `![Seite ${plain(address)}](${encodeURI(picture)})`,
          '',
          '</details>',
          '',
        ]),
      ];

function summary({ facts, records, problems }: Changes): string {
  const pages = records.filter(({ address }) => address !== undefined);
  const of = <T extends { kind: FactChange['kind'] }>(all: readonly T[], kind: FactChange['kind']) =>
    all.filter((each) => each.kind === kind).length;
  const line = <T extends { kind: FactChange['kind'] }>(all: readonly T[]) =>
    `${of(all, 'new')} neu, ${of(all, 'changed')} geändert, ${of(all, 'removed')} entfernt`;
  const errors = problems.filter(isError).length;
  return `Fakten: ${line(facts)}. Seiten: ${line(pages)}. Neue Meldungen der Prüfung: ${errors} Fehler, ${problems.length - errors} Warnungen und Hinweise.`;
}

const cut = <T>(all: readonly T[], limit: number, part: (each: T) => string[]): string[] => [
  ...all.slice(0, limit).flatMap(part),
  ...(all.length > limit ? [`… und ${all.length - limit} weitere.`, ''] : []),
];

/** GitHub takes 65,536 characters in a comment. */
const longest = 60_000;

const shortened = (card: string): string =>
  card.length <= longest
    ? card
    : `${card.slice(0, card.lastIndexOf('\n\n', longest))}\n\n**Hier ist die Karte gekürzt.** Wer alles sehen will, teilt die Änderung auf.`;

/** @param range what was compared, as two names: „main“ and „neues-projekt“ */
export function formatCard(changes: Changes, range: readonly [from: string, to: string], pictures: Pictures): string {
  const { facts, records } = changes;
  const pages = records.filter(({ address }) => address !== undefined);
  const changed = records.filter((record) => record.kind === 'changed' || record.address === undefined);
  const isEmpty = facts.length + records.length === 0;
  const card = [
    '## Prüfkarte',
    '',
    `${code(range[0])} → ${code(range[1])}. ${isEmpty ? 'Am Inhalt ändert sich nichts.' : summary(changes)}`,
    '',
    ...problemPart(changes),
    ...(facts.length > 0 ? ['### Fakten', '', ...cut(facts, most.facts, factPart)] : []),
    ...pageList(
      'Neue Seiten',
      pages.filter(({ kind }) => kind === 'new'),
    ),
    ...pageList(
      'Entfernte Seiten',
      pages.filter(({ kind }) => kind === 'removed'),
    ),
    ...pageList(
      'Zurückgezogene Seiten',
      pages.filter(({ withdrawn }) => withdrawn !== undefined),
    ),
    ...(changed.length > 0 ? ['### Geänderte Dateien', '', ...cut(changed, most.pages, recordPart)] : []),
    ...picturePart(pictures),
  ]
    .join('\n')
    .trimEnd();
  return `${shortened(card)}\n`;
}
