/** Pages as the index takes them: clean text in blocks, and the facts about their subject. */
import { escapeHtml } from '#site/text.ts';
import type { Kind } from './types.ts';

/** A heading or a paragraph as a reader reads it. */
export interface Block {
  readonly text: string;
  /** 1 to 6 for headings. */
  readonly level?: number;
}

export interface RecordFact {
  readonly id: string;
  readonly title: string;
  /** Its kind, as in the schema. */
  readonly kind: string;
  /** How well it is proven. */
  readonly status: string;
  /** Address below the base path. */
  readonly href: string;
  readonly texts: readonly string[];
}

export interface SearchRecord {
  readonly kind: Kind;
  readonly title: string;
  /** Other names of what it is about, which its text need not hold. */
  readonly names: readonly string[];
  /** Address below the base path, of the page or a place on it. */
  readonly href: string;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly outcome?: string | undefined;
  /** Whether it stands behind all others that say as much: documents, and pages that list other pages. */
  readonly isBehind: boolean;
  readonly blocks: readonly Block[];
  readonly facts: readonly RecordFact[];
}

/** Documents stand behind the pages that tell the story. */
const weights: Readonly<Partial<Record<Kind, string>>> = {
  organisation: '0.5',
  ort: '0.5',
  meldung: '0.6',
  seite: '0.7',
  thema: '0.8',
  termin: '0.8',
};
const behindWeight = '0.3';
const factWeight = '0.6';
/** Who looks for a name wants what its bearer said. */
const quotationWeight = '1';
/** What stands below a picture names whom it shows, and says nothing of them. */
const captionWeight = '0.2';

const weightOf = ({ kind, id }: RecordFact): string | undefined =>
  kind === 'quotation' ? quotationWeight : id.includes('--gallery-') ? captionWeight : undefined;

/** A fact's place in its record: how well it is proven, and its address: `fakt:belegt:fakten/oecherlab--period/`. */
const factAnchor = ({ status, href }: Pick<RecordFact, 'status' | 'href'>): string => `fakt:${status}:${href}`;

/** @returns undefined for a place that is no fact */
export function readFactAnchor(id: string): { status: string; href: string } | undefined {
  const [, status, href] = /^fakt:([^:]*):(.+)$/.exec(id) ?? [];
  return status !== undefined && href !== undefined ? { status, href } : undefined;
}

/** All words of a record in reading order. */
export const textOf = ({ title, blocks, facts }: SearchRecord): string =>
  [title, ...blocks.map(({ text }) => text), ...facts.flatMap((fact) => [fact.title, ...fact.texts])].join('\n');

const filter = (name: string, value: string): string =>
  `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`;

/**
 * The record as a page for Pagefind.
 *
 * @param parts parts of compounds that the text does not hold as words; they weigh little and are never shown
 */
export function recordHtml(record: SearchRecord, parts: readonly string[]): string {
  const { kind, title, names, regions, topics, outcome, isBehind, blocks, facts } = record;
  const filters = [
    filter('art', kind),
    ...(facts.length > 0 && kind !== 'fakt' ? [filter('art', 'fakt')] : []),
    ...regions.map((id) => filter('region', id)),
    ...topics.map((id) => filter('thema', id)),
    ...(outcome ? [filter('ausgang', outcome)] : []),
    ...(isBehind ? [filter('rang', 'dahinter')] : []),
  ];
  const text = blocks.map(({ text: words, level }) => {
    const tag = level === undefined ? 'p' : `h${Math.max(2, level)}`;
    return `<${tag}>${escapeHtml(words)}</${tag}>`;
  });
  const proven = facts.map((fact) => {
    const weight = weightOf(fact);
    const open = weight === undefined ? '<p>' : `<p data-pagefind-weight="${weight}">`;
    const heading = `<h3 id="${escapeHtml(factAnchor(fact))}">${escapeHtml(fact.title)}</h3>`;
    return heading + fact.texts.map((words) => `${open}${escapeHtml(words)}</p>`).join('');
  });
  return [
    `<!doctype html><html lang="de"><head>${filters.join('')}`,
    ...(names.length > 0
      ? [`<meta data-pagefind-meta="namen[content]" content="${escapeHtml(names.join('; '))}">`]
      : []),
    ...(parts.length > 0
      ? [`<meta data-pagefind-meta="teile[content]" content="${escapeHtml(parts.join(' '))}">`]
      : []),
    `</head><body><main data-pagefind-body data-pagefind-weight="${isBehind ? behindWeight : (weights[kind] ?? '1')}">`,
    kind === 'quelle'
      ? `<p data-pagefind-meta="quelle">${escapeHtml(title)}</p>`
      : `<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`,
    ...text,
    ...(proven.length > 0
      ? [`<section data-pagefind-weight="${blocks.length > 0 ? factWeight : '1'}">`, ...proven, '</section>']
      : []),
    '</main></body></html>',
  ].join('\n');
}
