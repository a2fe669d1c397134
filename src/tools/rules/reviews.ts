/** Facts that nobody has looked at for a year. */
import type { Problem } from '#catalogue/problems.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { reviewMonths } from '#site/config.ts';
import { addMonths } from '#site/dates.ts';
import type { Rule } from './rule.ts';

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

export const overdueReviews: Rule = ({ entries, today }) => {
  const of = (
    file: string,
    dated: ReadonlyArray<{ readonly path: Problem['path']; readonly checked: string }>,
  ): Problem[] => {
    const due = dated.filter(({ checked }) => isDay(checked) && addMonths(checked, reviewMonths) < today);
    const oldest = due.toSorted((a, b) => a.checked.localeCompare(b.checked))[0];
    if (!oldest) return [];
    const facts =
      due.length === 1 ? 'Diese Angabe wurde' : `${countOf(due.length, 'Angabe', 'Angaben')} dieser Datei wurden`;
    const message = `${facts} zuletzt am ${formatDate(oldest.checked)} geprüft, vor mehr als ${reviewMonths} Monaten. Bitte die Quelle noch einmal ansehen und den Tag eintragen.`;
    return [{ file, path: oldest.path, level: 'warning', message, paste: `checked: '${today}'` }];
  };
  return [
    ...entries.fakten.flatMap(({ id, data }) =>
      of(
        `content/fakten/${id}.yaml`,
        // What is replaced need not be looked at again.
        data.facts.flatMap(({ checked, replacedBy }, index) =>
          replacedBy ? [] : [{ path: ['facts', index, 'checked'], checked }],
        ),
      ),
    ),
    ...entries.organisationen.flatMap(({ id, data: { contact } }) =>
      contact
        ? of(`content/organisationen/${id}.yaml`, [{ path: ['contact', 'checked'], checked: contact.checked }])
        : [],
    ),
  ];
};
