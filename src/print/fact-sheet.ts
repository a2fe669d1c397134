/**
 * Fact sheets as PDF: ISO 32000-1 with the tags of PDF/UA-1 (ISO 14289-1), set by Typst.
 *
 * Runs in the build alone. The same sheet gives the same bytes: its date comes from the content.
 */
import {
  NodeCompiler,
  PdfStandard,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';
import { create as createCode } from 'qrcode';
import { drawClaims } from '#drawing/claims.ts';
import { colorOf } from '#drawing/colors.ts';
import { outcomeSign } from '#drawing/outcome-sign.ts';
import { regionPattern } from '#drawing/region-pattern.ts';
import type { FactSheet } from '#views/pages/fact-sheet.ts';
import { firstFitting, guess, stepsOf } from './fit.ts';
import { tagRowHeaders } from './row-headers.ts';

// The build moves modules, but it always runs in the project's folder.
const folder = path.resolve('src/print');
const fonts = path.resolve('src/styles/fonts/static');

/** Colours the template asks for. */
const roles = ['text', 'text-soft', 'line', 'proof', 'page'];

let compiler: NodeCompiler | undefined;

/**
 * The sheet as a PDF of one page.
 *
 * @throws Error in German when the sheet has no title, no text for its QR code, a letter the fonts lack, or too much
 * for one page
 */
export function factSheetPdf(sheet: FactSheet): Buffer {
  const data = JSON.stringify(printed(sheet));
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
  const typesetter = compiler;
  const steps = stepsOf(sheet);
  const pages = new Map<number, NodeTypstDocument>();
  try {
    const fitting = firstFitting(steps.length, guess(sheet, steps), (step) => {
      const shown = Object.fromEntries(Object.entries(steps[step]!).map(([part, count]) => [part, String(count)]));
      const inputs = { sheet: data, ...shown };
      const set = typesetter.compile({ mainFilePath: path.join(folder, 'fact-sheet.typ'), inputs });
      const { result } = set;
      if (!result) throw problem(sheet, `Der Satz ist gescheitert: ${messages(set.takeDiagnostics())}`);
      pages.set(step, result);
      return result.numOfPages === 1;
    });
    if (fitting === undefined) throw problem(sheet, 'Der Inhalt passt nicht auf eine Seite. Bitte kürzen.');
    return accessible(sheet, typesetter, pages.get(fitting)!);
  } finally {
    // Typst keeps what it has set for a next time, 11 MB a sheet, for all threads together: what the others are at must stay.
    typesetter.evictCache(3);
  }
}

function accessible(sheet: FactSheet, typesetter: NodeCompiler, page: NodeTypstDocument): Buffer {
  try {
    return tagRowHeaders(typesetter.pdf(page, { pdfStandard: PdfStandard.UA_1 }));
  } catch (error) {
    // What PDF/UA does not allow, above all signs that no font of the sheet has.
    throw problem(sheet, `Kein barrierefreies PDF: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What the template reads. */
function printed(sheet: FactSheet) {
  if (!sheet.title.trim()) throw problem(sheet, 'Der Titel fehlt. Bitte ergänzen.');
  if (sheet.permalink && !sheet.codeText?.trim())
    throw problem(sheet, 'Der Ersatztext für den QR-Code fehlt. Bitte ergänzen.');
  // PDF/UA wants the language; a region makes it „de-DE“.
  const { language, region } = new Intl.Locale(sheet.language).maximize();
  const [year, month, day] = sheet.checked.split('-').map(Number);
  return {
    ...sheet,
    locale: { language, region },
    date: { year, month, day },
    colors: Object.fromEntries(roles.map((role) => [role, colorOf(role, 'light')])),
    keys: sheet.keys.map((key) => ({
      ...key,
      color: colorOf(`region-${key.letter}`, 'light'),
      pattern: regionPattern(key.letter, 28, 60),
    })),
    profile: withSigns(sheet.profile),
    list: withSigns(sheet.list),
    beside: withSigns(sheet.beside),
    disputes: {
      ...sheet.disputes,
      rows: sheet.disputes.rows.map(({ question, words, drawing }) => ({
        question,
        words,
        picture: drawClaims(drawing, question, words),
      })),
    },
    code: sheet.permalink && codeDrawing(sheet.permalink),
  };
}

/** The signs of outcomes as drawings. */
const withSigns = (table: FactSheet['profile']) => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell) =>
      cell.map(({ sign, ...piece }) => ({ ...piece, ...(sign && { sign: outcomeSign(sign.state, sign.letter) }) })),
    ),
  ),
});

/** The QR code (ISO/IEC 18004) as SVG: one square of a path for each dark module, with the quiet zone of four. */
function codeDrawing(address: string): string {
  const { modules } = createCode(address, { errorCorrectionLevel: 'M' });
  const dark = [...modules.data].flatMap((isDark, index) =>
    isDark ? [`M${(index % modules.size) + 4} ${Math.floor(index / modules.size) + 4}h1v1h-1z`] : [],
  );
  const width = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges"><path d="${dark.join('')}"/></svg>`;
}

const problem = ({ id }: FactSheet, message: string) => new Error(`Faktenblatt „${id}“: ${message}`);

const messages = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map(({ message }: { message: string }) => message).join('; ');
