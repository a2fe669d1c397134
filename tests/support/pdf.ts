/** A PDF as a reader program sees it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from './site.ts';

interface StructNode {
  readonly role?: string;
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
