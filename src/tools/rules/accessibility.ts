/** The statement on accessibility is to be true, and so looked at each year (§ 4 BITVNRW). */
import type { Problem } from '#catalogue/problems.ts';
import { formatDate } from '#language/de/format.ts';
import { accessibilityMonths } from '#site/config.ts';
import { addMonths } from '#site/dates.ts';
import type { Rule } from './rule.ts';

const file = 'content/barrierefreiheit.yaml';
const path = ['geprueftAm'];

export const overdueAccessibility: Rule = ({ entries, today }): Problem[] => {
  const checked = entries.barrierefreiheit?.geprueftAm;
  if (checked === undefined || !/^\d{4}-\d\d-\d\d$/.test(checked)) return [];
  const day = formatDate(checked);
  const what = 'Bitte noch einmal prüfen, die Lücken berichtigen und den Tag eintragen.';
  const { warn, refuse } = accessibilityMonths;
  if (checked > today)
    return [{ file, path, message: `Dieser Tag (${day}) liegt in der Zukunft. Bitte den Tag der Prüfung angeben.` }];
  if (addMonths(checked, refuse) < today)
    return [
      {
        file,
        path,
        message: `Die Barrierefreiheit wurde zuletzt am ${day} geprüft, vor mehr als ${refuse} Monaten. ${what}`,
      },
    ];
  if (addMonths(checked, warn) >= today) return [];
  const last = formatDate(addMonths(checked, refuse));
  const message = `Die Barrierefreiheit wurde zuletzt am ${day} geprüft, vor mehr als ${warn} Monaten. Nach dem ${last} wird nicht mehr gebaut. ${what}`;
  return [{ file, path, level: 'warning', message }];
};
