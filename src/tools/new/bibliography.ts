/** Sources out of BibTeX, RIS and CSL-JSON, as library catalogues, Zotero and Citavi write them. */
import type { Given } from './interview.ts';
import { risItems } from './ris.ts';

/** What this module uses of an item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface Item {
  readonly type?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: ReadonlyArray<{ readonly literal?: string }>;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string;
  readonly ISBN?: string;
}

interface CslDate {
  readonly 'date-parts'?: ReadonlyArray<ReadonlyArray<number | string>>;
}

/** Types of CSL that say what kind of publisher it was. */
const kindOfType: Readonly<Record<string, string>> = {
  'article-newspaper': 'presse',
  'article-magazine': 'presse',
  'article-journal': 'forschung',
  'paper-conference': 'forschung',
  chapter: 'forschung',
  thesis: 'forschung',
  bill: 'parlament',
  hearing: 'parlament',
  legislation: 'behoerde',
  regulation: 'behoerde',
};

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const dateOf = (date: CslDate | undefined): string | undefined => {
  const [parts] = date?.['date-parts'] ?? [];
  return parts && parts.length > 0 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : undefined;
};

/** Where a printed text is found: „In: Kommune21 2 (3), S. 4–5; ISBN …“. */
function placeOf(item: Item): string | undefined {
  const medium = item['container-title'];
  const volume = [item.volume, item.issue && `(${item.issue})`].filter(Boolean).join(' ');
  const pages = item.page && `S. ${item.page.replace(/\s*-+\s*/g, '–')}`;
  const found = [medium && `In: ${[plain(medium), volume].filter(Boolean).join(' ')}`, pages]
    .filter(Boolean)
    .join(', ');
  const place = [found, item.ISBN && `ISBN ${item.ISBN}`].filter(Boolean).join('; ');
  return place === '' ? undefined : place;
}

/** The answers that an item gives. Names of people are left out: sources name their publisher. */
function answersOf(item: Item): Given {
  const body = item.author?.find(({ literal }) => literal !== undefined)?.literal;
  const url = item.URL ?? (item.DOI === undefined ? undefined : `https://doi.org/${item.DOI}`);
  const publisher = item.publisher ?? item['container-title'] ?? body;
  const answers = {
    url,
    title: item.title && plain(item.title),
    publisher: publisher && plain(publisher),
    kind: kindOfType[item.type ?? ''],
    published: dateOf(item.issued),
    retrieved: dateOf(item.accessed),
    note: url === undefined ? placeOf(item) : undefined,
  };
  return Object.fromEntries(Object.entries(answers).flatMap(([key, value]) => (value ? [[key, [value]]] : [])));
}

/** By its first signs: BibTeX begins with @, RIS with a type, CSL-JSON with a bracket. */
function formatOf(text: string): 'bibtex' | 'ris' | 'json' | undefined {
  if (/^\s*TY {1,2}- /m.test(text)) return 'ris';
  if (/^\s*[[{]/.test(text)) return 'json';
  return /^\s*@\w+\s*[{(]/m.test(text) ? 'bibtex' : undefined;
}

/** @throws Error in German where the text cannot be read */
async function itemsIn(text: string): Promise<readonly Item[]> {
  const format = formatOf(text);
  if (format === undefined)
    throw new Error('Das ist weder BibTeX noch RIS noch CSL-JSON. Bitte in einer dieser Formen speichern.');
  try {
    if (format === 'json') return [JSON.parse(text) as Item | Item[]].flat();
    if (format === 'ris') return risItems(text);
    const { Cite } = await import('@citation-js/core');
    // @ts-expect-error The plug-in has no types; it makes itself known to the reader.
    await import('@citation-js/plugin-bibtex');
    // The form is named, for left to itself the reader takes a line for an address and fetches it.
    return new Cite(text, { forceType: '@biblatex/text' }).data;
  } catch (error) {
    const at = /line (\d+)/.exec(error instanceof Error ? error.message : '');
    const where = at ? ` bei Zeile ${at[1]}` : '';
    throw new Error(
      `Die Datei lässt sich nicht lesen${where}. Oft fehlt dort eine schließende Klammer oder ein Komma.`,
      { cause: error },
    );
  }
}

/**
 * @param text a whole file of BibTeX, RIS or CSL-JSON
 * @returns for each of its items what answers the questions about a source, as if it had been typed
 * @throws Error in German where it cannot be read, or holds nothing
 */
export async function sourcesIn(text: string): Promise<readonly Given[]> {
  const items = await itemsIn(text.replace(/^\uFEFF/, ''));
  const found = items.filter((item) => typeof item === 'object' && item !== null).map(answersOf);
  if (found.length === 0) throw new Error('In dieser Datei steht keine Quelle.');
  return found;
}
