/** What Git writes into a file where two versions of it could not be joined, and what is left of it when somebody tidied up. */
import type { Slip } from './yaml.ts';

const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r]|$)[^\n]*/gm;

const advice = 'Bitte eine Fassung behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.';

/** @returns a slip for each place where two versions stand, and for each line of marks that was left alone */
export function mergeMarksIn(text: string): Slip[] {
  const slips: Slip[] = [];
  let begin: number | undefined;
  for (const { 0: line, index } of text.matchAll(mark)) {
    if (line.startsWith('<') && begin === undefined) {
      begin = index;
      slips.push({ at: index, message: `Hier sind zwei Fassungen dieser Datei nicht zusammengeführt. ${advice}` });
    } else if (begin === undefined) {
      const message = 'Diese Zeile ist beim Zusammenführen zweier Fassungen übrig geblieben. Bitte löschen.';
      slips.push({ at: index, message });
    } else if (line.startsWith('>')) {
      begin = undefined;
    }
  }
  return slips;
}
