/** What prose may not hold: MDX takes these signs for code and would stop the build in English, or drop them unseen. */
import type { Problem } from '#catalogue/problems.ts';

const mark = /^<Fakt id="[^"]+"( ?\/)?>$/;

/** @returns mistakes with the line of the body (from 0) on which they stand */
export function proseProblems(body: string): Array<Pick<Problem, 'message'> & { line: number }> {
  const problems: Array<{ line: number; message: string }> = [];
  let open: number | undefined;
  for (const match of body.matchAll(/<[^<>]*>?|[{}]|\[\^[^\]]*\]/g)) {
    const [sign] = match;
    const line = body.slice(0, match.index).split('\n').length - 1;
    const report = (message: string) => problems.push({ line, message });
    if (sign === '</Fakt>' && open !== undefined) {
      open = undefined;
      continue;
    }
    if (open !== undefined)
      problems.push({
        line: open,
        message: 'Diese Fakt-Marke ist offen geblieben. Bitte </Fakt> hinter die Wörter setzen.',
      });
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
  if (open !== undefined)
    problems.push({
      line: open,
      message: 'Diese Fakt-Marke ist offen geblieben. Bitte </Fakt> hinter die Wörter setzen.',
    });
  return problems;
}
