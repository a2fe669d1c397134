/** What the search is told must find something. */
import { wordsNowhere } from '../search-words.ts';
import type { Rule } from './rule.ts';

export const searchWords: Rule = ({ files, entries, unreadable }) => {
  const search = files.find(({ collection }) => collection === 'suche');
  // A word may stand in a file that cannot be read.
  if (!search || unreadable.size > 0) return [];
  return wordsNowhere(entries.suche, files).map((problem) => ({ file: search.file, ...problem }));
};
