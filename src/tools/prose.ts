/** What prose may not hold: MDX takes these signs for code and would stop the build in English, or drop them unseen. */
import type { Problem } from '#catalogue/problems.ts';

const mark = /^<Fakt id="[^"]+"( ?\/)?>$/;

/** Lines that Markdown or MDX would read as something that texts here do not have. */
const lineRules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(import|export)\b/, 'Zeilen mit import oder export sind Programm und gehören nicht in Texte. Bitte streichen.'],
  [/^# /, 'Die Überschrift der Seite kommt aus title. Bitte ## für Zwischenüberschriften verwenden.'],
  [/!\[/, 'Bilder stehen nicht im Fließtext. Bitte streichen.'],
];

const openMark = 'Diese Fakt-Marke ist offen geblieben. Bitte </Fakt> hinter die Wörter setzen.';

/** @returns mistakes with the line of the body (from 0) on which they stand */
export function proseProblems(body: string): Array<Pick<Problem, 'message'> & { line: number }> {
  const problems = body
    .split('\n')
    .flatMap((text, line) => lineRules.flatMap(([sign, message]) => (sign.test(text) ? [{ line, message }] : [])));
  let open: number | undefined;
  for (const match of body.matchAll(/<[^<>]*>?|[{}]|\[\^[^\]]*\]/g)) {
    const [sign] = match;
    const line = body.slice(0, match.index).split('\n').length - 1;
    const report = (message: string) => problems.push({ line, message });
    if (sign === '</Fakt>' && open !== undefined) {
      open = undefined;
      continue;
    }
    if (open !== undefined) problems.push({ line: open, message: openMark });
    open = undefined;
    if (mark.test(sign)) {
      if (!sign.endsWith('/>')) open = line;
    } else if (/^<\/?Fakt\b/.test(sign)) {
      report('Fakt-Marken heißen <Fakt id="…" /> oder <Fakt id="…">Wörter</Fakt>. Bitte so schreiben.');
      if (!sign.startsWith('</') && !sign.endsWith('/>')) open = line;
    } else if (sign.startsWith('[')) {
      report(`Fußnoten entstehen aus Fakt-Marken. Bitte statt „${sign}“ <Fakt id="…" /> schreiben.`);
    } else {
      report(`„${sign}“ geht hier nicht: Die Zeichen < { } sind der Technik vorbehalten. Bitte in Worten schreiben.`);
    }
  }
  if (open !== undefined) problems.push({ line: open, message: openMark });
  return problems;
}
