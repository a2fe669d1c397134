/**
 * Citations for programs: CSL-JSON, BibTeX, RIS and the template of the German Wikipedia, all from one neutral record.
 *
 * No record has a personal author: what is known is the institution or the paper that published a document.
 */

/** What a document is, the same in every format: `article` stands in a medium, `report` is a publication of its own. */
const kinds = {
  webpage: { csl: 'webpage', bibtex: 'online', ris: 'ELEC' },
  article: { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' },
  report: { csl: 'report', bibtex: 'report', ris: 'RPRT' },
} as const;

/** A document on the web. `id` is its citation key; dates are ISO 8601 text, a day, month or year. */
export interface BibliographicRecord {
  readonly id: string;
  readonly type: keyof typeof kinds;
  /** What it is in a word, where the type does not say it: „Drucksache“. */
  readonly genre?: string | undefined;
  readonly title: string;
  /** The medium of an article; everything else is its publisher's own text. */
  readonly publisher: string;
  /** The same in a few letters. */
  readonly publisherShort?: string | undefined;
  readonly issued?: string | undefined;
  /** The day on which the document was read. */
  readonly accessed?: string | undefined;
  readonly url?: string | undefined;
  /** Of the document, BCP 47. */
  readonly language: string;
  readonly note?: string | undefined;
}

const datePart = (iso: string): number[] => iso.split('-').map(Number);
/** Lines and blanks in a row are one blank, as these formats read them; the hyphen that ends a record of RIS has two. */
const oneLine = (text: string): string => text.replace(/[ \t\v\f\r\n\u0085\u2028\u2029]+/g, ' ').trim();

/** The lines whose value is known, each as `write` puts it. */
const known = (
  fields: ReadonlyArray<readonly [string, string | undefined]>,
  write: (name: string, value: string) => string,
) => fields.flatMap(([name, value]) => (value ? [write(name, value)] : []));

/** A list of items after the schema of CSL-JSON 1.0.2 (citationstyles.org). */
export function toCslJson(records: readonly BibliographicRecord[]) {
  return records.map(({ id, type, genre, title, publisher, issued, accessed, url, language, note }) => ({
    id,
    type: kinds[type].csl,
    ...(type === 'article' ? { 'container-title': publisher } : { author: [{ literal: publisher }] }),
    ...(type === 'report' && { publisher }),
    ...(genre && { genre }),
    title,
    ...(issued && { issued: { 'date-parts': [datePart(issued)] } }),
    ...(accessed && { accessed: { 'date-parts': [datePart(accessed)] } }),
    ...(url && { URL: url }),
    language,
    ...(note && { note: oneLine(note) }),
  }));
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces also where a backslash stands before.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
/** Signs that TeX joins: `--` is a dash there, `\'\'` a quotation mark. */
const joined = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)/g;
const tex = (text: string): string =>
  oneLine(text)
    .replace(/[\\~^{}&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
    .replace(joined, '$&{}');

/** Languages as LaTeX’s babel, and so biblatex, names them. */
const babelNames: Readonly<Record<string, string>> = { de: 'german', en: 'english' };

/**
 * BibTeX as biblatex reads it, in UTF-8.
 *
 * The old styles know neither `@online` nor `@report`, take any type they do not know for `@misc`, and find the year, which is why
 * it stands beside the date; `journal` is their name of `journaltitle`, which biblatex takes as well. Double braces keep an
 * institution's name in one piece and German nouns in capitals.
 */
export function toBibtex(records: readonly BibliographicRecord[]): string {
  const entries = records.map(({ id, type, genre, title, publisher, issued, accessed, url, language, note }) => {
    const fields = known(
      [
        [type === 'article' ? 'journal' : 'author', `{${tex(publisher)}}`],
        ['entrysubtype', type === 'article' ? 'newspaper' : undefined],
        ['title', `{${tex(title)}}`],
        ['type', genre && tex(genre)],
        ['institution', type === 'report' ? `{${tex(publisher)}}` : undefined],
        ['date', issued],
        ['year', issued?.slice(0, 4)],
        // Read to the letter, so nothing is escaped; what would end the field is percent-encoded.
        ['url', url?.replace(/[{}\\]/g, encodeURIComponent)],
        ['urldate', accessed],
        ['langid', babelNames[language]],
        ['note', note && tex(note)],
      ],
      (name, value) => `  ${name} = {${value}},\n`,
    );
    return `@${kinds[type].bibtex}{${id},\n${fields.join('')}}\n`;
  });
  return entries.join('\n');
}

/** `2018-08` → `2018/08//`, as RIS writes dates that may be short: year/month/day/other. */
function risDate(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const [year, month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

/**
 * RIS (Research Information Systems, 2011), in UTF-8, lines end with CRLF.
 *
 * A comma in `AU` separates family and given names. The one that ends an institution’s name says that nothing follows: without it
 * programs take its last word for the family. Nothing escapes it: an institution with commas is there by its letters, in full as the
 * publisher. `Y2` is a full day and ends without a slash, which some programs would take for a part of it.
 */
export function toRis(records: readonly BibliographicRecord[]): string {
  const entries = records.map((record) => {
    const { id, type, genre, title, publisher, publisherShort, issued, accessed, url, language, note } = record;
    const author = [publisher, publisherShort].find((name) => name !== undefined && !name.includes(','));
    const fields = known(
      [
        ['TY', kinds[type].ris],
        ['ID', id],
        ...(type === 'article'
          ? ([['T2', publisher]] as const)
          : ([
              ['AU', author && `${author},`],
              ['PB', type === 'report' || author !== publisher ? publisher : undefined],
              ['M3', genre],
            ] as const)),
        ['TI', title],
        ['PY', issued?.slice(0, 4)],
        ['DA', risDate(issued)],
        ['Y2', accessed?.replaceAll('-', '/')],
        ['UR', url],
        ['LA', language],
        ['N1', note],
      ],
      (tag, value) => `${tag}  - ${oneLine(value)}\r\n`,
    );
    return `${fields.join('')}ER  - \r\n`;
  });
  return entries.join('\r\n');
}

/** Signs with which the template or the link inside it would end, and those that stand for others, emphasis or a signature. */
const wikiSigns = /[[\]{}|<>]|&(?=#?\w+;)|'(?='|$)|~(?=~|$)/g;
const wiki = (text: string): string => oneLine(text).replace(wikiSigns, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * `{{Internetquelle}}` of the German Wikipedia. Its `autor` is for people only. It demands `abruf`; where nobody says when
 * the page was read, that is the day whose state the page shows.
 */
export function toInternetquelle({
  type,
  title,
  publisher,
  issued,
  accessed,
  url,
  language,
}: BibliographicRecord & { readonly url: string }): string {
  const fields = known(
    [
      ['url', url.replace(/[{}|]/g, encodeURIComponent)],
      ['titel', wiki(title)],
      [type === 'article' ? 'werk' : 'hrsg', wiki(publisher)],
      ['datum', issued],
      ['abruf', accessed ?? issued],
      ['sprache', language],
    ],
    (name, value) => `|${name}=${value}`,
  );
  return `{{Internetquelle ${fields.join(' ')}}}`;
}

/** What bibliographies are written as, by the ending of the file (`media-types.ts`). */
export const bibliographyFormats = {
  bib: { label: 'BibTeX', write: toBibtex },
  ris: { label: 'RIS', write: toRis },
  'csl.json': {
    label: 'CSL-JSON',
    write: (records: readonly BibliographicRecord[]) => `${JSON.stringify(toCslJson(records), null, 2)}\n`,
  },
} as const;
