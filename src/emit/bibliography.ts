/**
 * Citations for programs: CSL-JSON, BibTeX, RIS and the template of the German Wikipedia, all from one neutral record.
 *
 * No record has a personal author: what is known is the institution or the paper that published a document.
 */

/** A document on the web. `id` is its citation key; dates are ISO 8601 text, a day, month or year. */
export interface BibliographicRecord {
  readonly id: string;
  /** `article` appeared in a medium, which `publisher` names then; everything else is its publisher's own text. */
  readonly type: 'webpage' | 'article';
  readonly title: string;
  readonly publisher: string;
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
  return records.map(({ id, type, title, publisher, issued, accessed, url, language, note }) => ({
    id,
    ...(type === 'article'
      ? { type: 'article-newspaper', 'container-title': publisher }
      : { type, author: [{ literal: publisher }] }),
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
 * `@online` is its type for the web, and what Citavi, JabRef and Zotero expect. The old styles know only `@misc`, take any
 * type they do not know for it, and find the year, which is why it stands beside the date. Double braces keep an
 * institution's name in one piece and German nouns in capitals.
 */
export function toBibtex(records: readonly BibliographicRecord[]): string {
  const entries = records.map(({ id, type, title, publisher, issued, accessed, url, language, note }) => {
    const fields = known(
      [
        [type === 'article' ? 'organization' : 'author', `{${tex(publisher)}}`],
        ['title', `{${tex(title)}}`],
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
    return `@online{${id},\n${fields.join('')}}\n`;
  });
  return entries.join('\n');
}

/** `2018-08` → `2018/08//`, as RIS writes dates: year/month/day/other. */
function risDate(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const [year, month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

/**
 * RIS (Research Information Systems, 2011), in UTF-8, lines end with CRLF.
 *
 * Papers too are `ELEC`: they were read on the web, and of `NEWS` many programs take the year alone.
 */
export function toRis(records: readonly BibliographicRecord[]): string {
  const entries = records.map(({ id, type, title, publisher, issued, accessed, url, language, note }) => {
    // A comma in `AU` separates family and given names; an institution with commas can only be the publisher.
    const role = type === 'article' ? 'T2' : publisher.includes(',') ? 'PB' : 'AU';
    const fields = known(
      [
        ['TY', 'ELEC'],
        ['ID', id],
        [role, publisher],
        ['TI', title],
        ['PY', issued?.slice(0, 4)],
        ['DA', risDate(issued)],
        ['Y2', risDate(accessed)],
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
