/** A PDF as a reader program sees it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from './site.ts';

interface StructNode {
  readonly role?: string;
  /** `content` of what a node holds itself. */
  readonly type?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export interface PdfView {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
  /** Part of PDF/UA that the file claims to keep. */
  readonly accessibilityPart: string;
  /** `H1`, `H2`, `Table` … of the first page, in reading order. */
  readonly roles: readonly string[];
  /** Texts for pictures. */
  readonly alternatives: readonly (string | undefined)[];
  readonly links: readonly string[];
  readonly fonts: ReadonlySet<string>;
  readonly text: string;
  /** The widest part of the page's height without words, 0 to 1. */
  readonly widestGap: number;
}

const flatten = (node: StructNode): StructNode[] => [node, ...(node.children ?? []).flatMap(flatten)];

export async function readPdf(bytes: Uint8Array): Promise<PdfView> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title: string; Language: string };
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const page = await document.getPage(1);
  const nodes = flatten((await page.getStructTree()) as StructNode);
  const content = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as ReadonlyArray<{ url?: string }>;
  await page.getOperatorList();
  const fonts = new Set<string>();
  for (const item of content.items) {
    if ('fontName' in item)
      fonts.add((page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^.*\+/, ''));
  }
  const lines = content.items.flatMap((item) => ('str' in item && item.str.trim() ? [Number(item.transform[5])] : []));
  const heights = [page.view[3]!, ...lines, 0].sort((a, b) => a - b);
  const view: PdfView = {
    pages: document.numPages,
    title: Title,
    language: Language,
    isMarked: marks?.get('Marked') === true,
    accessibilityPart: String(metadata?.get('pdfuaid:part') ?? ''),
    roles: nodes.flatMap(({ role }) => role ?? []),
    alternatives: nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt),
    links: annotations.flatMap(({ url }) => url ?? []),
    fonts,
    widestGap: Math.max(...heights.slice(1).map((y, index) => y - heights[index]!)) / page.view[3]!,
    text: plain(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')),
  };
  await task.destroy();
  return view;
}

export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How far down the sheet its words reach, the number of the sheet left out, 0 to 1. */
  readonly filled: number;
  /** Whether the sheet ends with a heading, whose text is on the next one. */
  readonly endsWithHeading: boolean;
}

/** For all words of a document in their order: whether they belong to a heading. */
const inHeadings = (node: StructNode, isInside = false): boolean[] =>
  node.type === 'content'
    ? [isInside]
    : (node.children ?? []).flatMap((child) => inHeadings(child, isInside || /^H\d$/.test(child.role ?? '')));

/** What a browser has printed, sheet by sheet. */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const tree = (await page.getStructTree()) as StructNode;
    // The number of the sheet stands beside the document.
    const text = tree.children?.find(({ role }) => role === 'Document');
    sheets.push({
      width,
      height,
      text: plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')),
      filled: 1 - Math.min(...words.map(({ transform }) => Number(transform[5])).filter((y) => y > 50)) / height,
      endsWithHeading: text !== undefined && inHeadings(text).at(-1) === true,
    });
  }
  await task.destroy();
  return sheets;
}
