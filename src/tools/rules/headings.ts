/** Headings: their levels follow each other, their signs are complete, and no two of a page have one address. */
import { headingAnchors } from './link-targets.ts';
import { inEachFile, type Finding } from './rule.ts';

const why = 'Wer sich die Seite vorlesen lässt, springt von Überschrift zu Überschrift.';

export const headings = inEachFile(({ body }) => {
  const findings: Finding[] = [];
  let before = 1;
  const seen = new Set<string>();
  for (const [index, line] of body.split('\n').entries()) {
    const report = (message: string, more: Partial<Finding> = {}) =>
      findings.push({ path: ['body', index], message, ...more });
    const [, signs = '', gap = '', words = ''] = /^ {0,3}(#{1,7})([ \t]*)(.*?)\r?$/.exec(line) ?? [];
    const depth = signs.length;
    if (depth === 0) continue;
    if (words === '') {
      report('Diese Überschrift hat keine Worte. Bitte ergänzen oder die Zeile streichen.');
    } else if (gap === '') {
      // „#1“ and hashtags begin no heading.
      if (depth === 1 && !/^\p{Lu}/u.test(words)) continue;
      const message = `Zwischen ${signs} und den Worten fehlt ein Leerzeichen; so wird es keine Überschrift. Bitte ergänzen.`;
      report(message, { at: depth, paste: `${signs} ${words}` });
    } else if (depth > 6) {
      report('Mehr als sechs # gibt es nicht. Bitte ## oder ### schreiben.');
    } else if (depth > 1) {
      // A single sign is the title of the page; that is told elsewhere.
      if (depth > before + 1) {
        const right = '#'.repeat(before + 1);
        const message = `Diese Überschrift überspringt eine Stufe. Bitte ${right} statt ${signs} schreiben.`;
        report(message, { why, paste: `${right} ${words}` });
      }
      before = depth;
      const [anchor = ''] = headingAnchors(line);
      if (seen.has(anchor)) {
        const message = `„${words}“ steht auf dieser Seite schon einmal. Bitte die Überschriften unterscheiden.`;
        report(message, { level: 'warning' });
      }
      seen.add(anchor);
    }
  }
  return findings;
});
