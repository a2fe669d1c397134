/** What prose may not hold: MDX takes these signs for code and would stop the build in English, or drop them unseen. */
import type { Problem } from '#catalogue/problems.ts';

/** The two marks: a value or words with a proof, and words with a figure that makes no claim. */
const marks = {
  Fakt: { form: /^<Fakt id="[^"]+"( ?\/)?>$/, usage: '<Fakt id="…" /> oder <Fakt id="…">Wörter</Fakt>' },
  Zahl: { form: /^<Zahl>$/, usage: '<Zahl>Wörter</Zahl>' },
} as const;

/** Lines that Markdown or MDX would read as something that texts here do not have. */
const lineRules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(import|export)\b/, 'Zeilen mit import oder export sind Programm und gehören nicht in Texte. Bitte streichen.'],
  [/^# /, 'Die Überschrift der Seite kommt aus title. Bitte ## für Zwischenüberschriften verwenden.'],
  [/!\[/, 'Bilder stehen nicht im Fließtext. Bitte streichen.'],
];

/** @returns mistakes with the line of the body (from 0) on which they stand */
export function proseProblems(body: string): Array<Pick<Problem, 'message'> & { line: number }> {
  const problems = body
    .split('\n')
    .flatMap((text, line) => lineRules.flatMap(([sign, message]) => (sign.test(text) ? [{ line, message }] : [])));
  let open: { name: string; line: number } | undefined;
  const reportOpen = () => {
    if (!open) return;
    const message = `Diese ${open.name}-Marke ist offen geblieben. Bitte </${open.name}> hinter die Wörter setzen.`;
    problems.push({ line: open.line, message });
    open = undefined;
  };
  for (const match of body.matchAll(/<[^<>]*>?|[{}]|\[\^[^\]]*\]/g)) {
    const [sign] = match;
    const line = body.slice(0, match.index).split('\n').length - 1;
    const report = (message: string) => problems.push({ line, message });
    if (open && sign === `</${open.name}>`) {
      open = undefined;
      continue;
    }
    reportOpen();
    const [, name] = /^<\/?(Fakt|Zahl)\b/.exec(sign) ?? [];
    if (name) {
      const { form, usage } = marks[name as keyof typeof marks];
      if (!form.test(sign)) report(`${name}-Marken heißen ${usage}. Bitte so schreiben.`);
      if (!sign.startsWith('</') && !sign.endsWith('/>')) open = { name, line };
    } else if (sign.startsWith('[')) {
      report(`Fußnoten entstehen aus Fakt-Marken. Bitte statt „${sign}“ <Fakt id="…" /> schreiben.`);
    } else {
      report(`„${sign}“ geht hier nicht: Die Zeichen < { } sind der Technik vorbehalten. Bitte in Worten schreiben.`);
    }
  }
  reportOpen();
  return problems;
}
