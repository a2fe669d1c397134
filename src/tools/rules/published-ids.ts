/** Addresses that were published stay: what goes leaves a redirect or a reason, a fact names the one that replaced it. */
import { addressOf } from '#catalogue/addresses.ts';
import type { Problem } from '#catalogue/problems.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { createGuesser } from '../nearest.ts';
import type { Rule } from './rule.ts';

const why = 'Andere haben die Adresse verlinkt und zitiert; sie soll nicht ins Leere führen.';

/** Places have their pages without a file, terms share one. */
const withoutOwnPage = new Set(['fakten', 'orte', 'glossar']);

export const publishedIds: Rule = ({ entries, catalogue, before, files, unreadable, heldBack }) => {
  if (!before) return [];
  const meantBy = createGuesser();
  const redirected = new Set(catalogue.redirects.map(({ alt }) => alt));
  const gone = before.records.flatMap((record): Problem[] => {
    const [name = '', id = ''] = record.split('/');
    if (!Object.hasOwn(collections, name) || withoutOwnPage.has(name)) return [];
    const folder = name as CollectionName;
    const file = `content/${record}.${collections[folder].extension}`;
    const address = addressOf(folder, id);
    if (address === undefined || unreadable.has(file) || redirected.has(address)) return [];
    if (files.some((each) => each.file === file)) {
      if (!heldBack.has(address)) return [];
      const message = `Die Seite „${address}“ war veröffentlicht und verschwindet. Bitte statt draft zurueckgezogen mit Tag und Grund angeben.`;
      return [{ file, path: ['draft'], message, why }];
    }
    const guess = meantBy(
      id,
      entries[folder].map((entry) => entry.id),
    );
    const to = (guess && addressOf(folder, guess)) ?? '/NEUE-ADRESSE/';
    const message = `Die Seite „${address}“ war veröffentlicht und ist gelöscht oder umbenannt. Bitte eine Umleitung anlegen: npm run neu -- umleitung ${address} ${to}`;
    return [{ file, path: [], message, why }];
  });
  const lost = before.facts.flatMap(({ id, file }): Problem[] => {
    if (catalogue.factById.has(id) || unreadable.has(file) || redirected.has(`/fakten/${id}/`)) return [];
    const [subject = ''] = id.split('--');
    const own = [...catalogue.factById.keys()].filter((each) => each.startsWith(`${subject}--`));
    const guess = meantBy(id, own);
    const meant = guess === undefined ? '' : ` Heißt er jetzt „${guess}“?`;
    const message = `Der Fakt „${id}“ war veröffentlicht und fehlt.${meant} Kennungen bleiben: Bitte ihn wieder eintragen; gilt er nicht mehr, nennt replacedBy den neuen.`;
    return [{ file, path: [], message, why }];
  });
  return [...gone, ...lost];
};
