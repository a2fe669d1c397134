/**
 * Links the first use of every glossary term in the prose of a page to its explanation.
 *
 * Works on finished HTML, like the numbers of the proofs, because only the whole page knows which use is the first.
 */
import type { Term } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { escapeHtml } from '#site/text.ts';

/** More links than these would hide those that tell the story. */
const maxTerms = 8;

const closed = /^(?:a|h[1-6]|code|pre)$/;
const voidElement = /^(?:br|hr|img|input|wbr)$/;
/** Whole tags with quoted attributes that may hold `>`, comments, and the text between them. */
const token = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const isProse = /\bclass="(?:[^"]* )?prose[ "]/;

const keyOf = (words: string) => words.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Pattern of a form; one that begins small may begin with a capital where a sentence starts. */
function patternOf(form: string): string {
  const words = (text: string) => escapePattern(text).replace(/\s+/g, String.raw`[\s\u00a0]+`);
  const [first = '', rest] = [form.slice(0, 1), form.slice(1)];
  const capital = first.toUpperCase();
  return first === capital ? words(form) : `(?:${first}|(?<=(?:^|[.!?:])[\\s\\p{Ps}\\p{Pi}]*)${capital})${words(rest)}`;
}

/** Every form of every term: what it means, and where it stands in a text; undefined without any term. */
const termsOf = perEdition(({ catalogue: { glossary } }) => {
  const byForm = new Map<string, Term>();
  for (const term of glossary) for (const form of [term.term, ...term.forms]) byForm.set(keyOf(escapeHtml(form)), term);
  const forms = glossary
    .flatMap(({ term, forms: others }) => [term, ...others].map(escapeHtml))
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return undefined;
  // A word ends where neither letter, digit nor hyphen follows; `&` keeps the names of entities out.
  const use = new RegExp(`(?<![\\p{L}\\p{N}&#-])(?:${forms.map(patternOf).join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return { byForm, use };
});

/**
 * @param html the content of a page, its proofs still unnumbered; only text inside `class="prose"` is changed
 * @returns the same with at most eight links, none inside links, proofs, headings or code
 */
export function linkTerms(html: string, edition: Edition): string {
  const terms = termsOf(edition);
  // Most pages hold no prose.
  if (!terms || !isProse.test(html)) return html;
  const { byForm, use } = terms;
  const used = new Set<Term>();
  const link = (words: string): string => {
    const term = byForm.get(keyOf(words));
    if (!term || used.has(term) || used.size === maxTerms) return words;
    used.add(term);
    return `<a class="term" href="${edition.routes.glossary(term.id)}">${words}</a>`;
  };

  const stack: Array<{ name: string; linked: boolean }> = [];
  return html.replace(token, (whole: string, slash: string | undefined, tag: string | undefined, rest = '') => {
    const top = stack.at(-1)?.linked ?? false;
    if (tag === undefined) return top && !whole.startsWith('<') ? whole.replace(use, link) : whole;
    const name = tag.toLowerCase();
    if (slash)
      stack.length = Math.max(
        0,
        stack.findLastIndex((each) => each.name === name),
      );
    else if (!voidElement.test(name) && !String(rest).endsWith('/')) {
      stack.push({ name, linked: (top || isProse.test(whole)) && !closed.test(name) });
    }
    return whole;
  });
}
