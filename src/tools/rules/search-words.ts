/** What the search is told must find something. */
import { wordsNowhere } from '../search-words.ts';
import type { Rule } from './rule.ts';

export const searchWords: Rule = ({ files, entries, unreadable }) => {
  // A word may stand in a file that cannot be read.
  if (unreadable.size > 0) return [];
  return (['suche', 'en/suche'] as const).flatMap((name) => {
    const search = files.find(({ collection }) => collection === name);
    const told = entries[name];
    return search && told ? wordsNowhere(told, files).map((problem) => ({ file: search.file, ...problem })) : [];
  });
};
