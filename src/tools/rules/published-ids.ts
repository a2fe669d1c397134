/** Addresses that were published stay: what goes leaves a redirect, a fact names the one that replaced it. */
import type { Problem } from '#catalogue/problems.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from './rule.ts';

const why = 'Andere haben die Adresse verlinkt und zitiert; sie soll nicht ins Leere führen.';

export const publishedIds: Rule = ({ entries, catalogue, published, redirected, files, unreadable }) => {
  if (!published) return [];
  const gone = published.records.flatMap((record): Problem[] => {
    const [folder = '', id = ''] = record.split('/');
    const description = Object.hasOwn(collections, folder) ? collections[folder as CollectionName] : undefined;
    const isThere = files.some((file) => file.collection === folder && file.id === id);
    const file = `content/${record}.${description?.extension ?? 'yaml'}`;
    if (!description?.route || isThere || unreadable.has(file) || redirected.has(`/${record}/`)) return [];
    const guess = didYouMean(
      id,
      entries[folder as CollectionName].map((entry) => entry.id),
    );
    const to = guess === undefined ? '/NEUE-ADRESSE/' : `/${folder}/${guess}/`;
    const message = `Die Seite „/${record}/“ war veröffentlicht und ist gelöscht oder umbenannt. Bitte eine Umleitung anlegen: npm run neu -- umleitung /${record}/ ${to}`;
    return [{ file, path: [], message, why }];
  });
  const lost = published.facts.flatMap(({ id, file }): Problem[] => {
    if (catalogue.factById.has(id) || unreadable.has(file) || redirected.has(`/fakten/${id}/`)) return [];
    const [subject = ''] = id.split('--');
    const own = [...catalogue.factById.keys()].filter((each) => each.startsWith(`${subject}--`));
    const guess = didYouMean(id, own);
    const meant = guess === undefined ? '' : ` Heißt er jetzt „${guess}“?`;
    const message = `Der Fakt „${id}“ war veröffentlicht und fehlt.${meant} Kennungen bleiben: Bitte ihn wieder eintragen; gilt er nicht mehr, nennt replacedBy den neuen.`;
    return [{ file, path: [], message, why }];
  });
  return [...gone, ...lost];
};
