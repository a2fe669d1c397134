/** References of what readers see to what they do not see: drafts, pages to come, withdrawn ones. */
import { buildCatalogue } from '#catalogue/build.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import { daysToCome, entriesOn, heldBackOn, type HeldBack } from '#catalogue/publication.ts';
import { named } from '#catalogue/references.ts';
import { german } from '#language/de/german.ts';

const keyOf = ({ file, path, missing }: Problem) => JSON.stringify([file, path, missing]);

/** „10. Dezember 2026“, for the terminal: without hard spaces. */
const written = (day = ''): string => german.forms.date(day).replaceAll('\u{a0}', ' ');

/** Why readers do not see what a reference names, and what to do. */
function whyNotShown({ state, by }: HeldBack): string {
  if (state === 'draft')
    return 'gibt es nur als Entwurf. Bitte erst den Entwurf veröffentlichen oder den Verweis streichen.';
  if (state === 'withdrawn')
    return `gibt es nicht mehr: zurückgezogen am ${written(by.zurueckgezogen?.am)}. Bitte den Verweis streichen oder auf den Ersatz richten.`;
  return `gibt es erst ab ${written(by.veroeffentlichtAb)}. Bitte hier dasselbe veroeffentlichtAb angeben oder den Verweis streichen.`;
}

/** References that lead nowhere once what is held back is taken out. */
function notShown(all: readonly Problem[], shown: readonly Problem[], heldBack: readonly HeldBack[]): Problem[] {
  const known = new Set(all.map(keyOf));
  const reasons = new Map(heldBack.map((each) => [`${each.collection}/${each.id}`, each]));
  return shown.flatMap((problem) => {
    if (!problem.missing || known.has(keyOf(problem))) return [];
    const reason = reasons.get(`${problem.missing.collection}/${problem.missing.id}`);
    return reason ? [{ ...problem, message: `${named(problem.missing)} ${whyNotShown(reason)}` }] : [];
  });
}

/**
 * What is published later by itself must fit together on that day as well: nobody checks then.
 *
 * @param joined what is wrong with all entries together, drafts included
 */
export function referencesNotShown(entries: ContentEntries, today: string, joined: readonly Problem[]): Problem[] {
  const onAllDays = [today, ...daysToCome(entries, today)].flatMap((day) =>
    notShown(joined, buildCatalogue(entriesOn(entries, day), german).problems, heldBackOn(entries, day)),
  );
  // One reference may lead nowhere on several days.
  return [...new Map(onAllDays.map((problem) => [keyOf(problem), problem] as const)).values()];
}
