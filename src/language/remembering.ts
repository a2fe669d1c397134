/** Setting a text takes longer than to look it up. */
import type { Forms } from './language.ts';

/** So many texts are remembered: statements stand on the page of their fact and on each that cites it. */
const mostTexts = 5000;

/** The same typesetting, with texts that stand by themselves set once. */
export function remembering(typeset: Forms['typeset']): Forms['typeset'] {
  const known = new Map<string, string>();
  return (text, previous = '', next = '') => {
    if (previous !== '' || next !== '') return typeset(text, previous, next);
    const set = known.get(text) ?? typeset(text);
    if (known.size === mostTexts) known.clear();
    known.set(text, set);
    return set;
  };
}
