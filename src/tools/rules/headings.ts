/** Headings: their levels follow each other, their signs are complete, and no two of a page have one address. */
import { headingAnchors } from './link-targets.ts';
import { inEachFile, type Finding } from './rule.ts';

const why = 'Wer sich die Seite vorlesen lässt, springt von Überschrift zu Überschrift.';

export const headings = inEachFile(({ body }) => {
  const findings: Finding[] = [];
  let before = 1;
  const seen = new Map<string, number>();
  body.split('\n').forEach((line, index) => {
    const report = (message: string, more: Partial<Finding> = {}) =>
      findings.push({ path: ['body', index], message, ...more });
    const [, signs = '', gap = '', words = ''] = /^ {0,3}(#{1,7})([ \t]*)(.*?)\r?$/.exec(line) ?? [];
    if (signs === '') return;
    if (words === '') return report('Diese Überschrift hat keine Worte. Bitte ergänzen oder die Zeile streichen.');
    if (gap === '') {
      // „#1“ and hashtags begin no heading.
      if (signs.length === 1 && !/^\p{Lu}/u.test(words)) return;
      const message = `Zwischen ${signs} und den Worten fehlt ein Leerzeichen; so wird es keine Überschrift. Bitte ergänzen.`;
      return report(message, { at: signs.length, paste: `${signs} ${words}` });
    }
    const depth = signs.length;
    if (depth > 6) return report('Mehr als sechs # gibt es nicht. Bitte ## oder ### schreiben.');
    // A single sign is the title of the page; that is said elsewhere.
    if (depth === 1) return;
    if (depth > before + 1) {
      const right = '#'.repeat(before + 1);
      report(`Diese Überschrift überspringt eine Stufe. Bitte ${right} statt ${signs} schreiben.`, {
        why,
        paste: `${right} ${words}`,
      });
    }
    before = depth;
    const [anchor = ''] = headingAnchors(line);
    const first = seen.get(anchor);
    if (first === undefined) seen.set(anchor, index);
    else
      report(`„${words}“ steht auf dieser Seite schon einmal. Bitte die Überschriften unterscheiden.`, {
        level: 'warning',
      });
  });
  return findings;
});
