/**
 * Says of names in another language which one it is, wherever a page has them: „Smart School“ in a heading, in a list, in a text. A
 * screen reader then pronounces them as such (WCAG 2.2, 3.1.2).
 *
 * Works on finished HTML, like the numbers of the proofs: names stand in components, in prose and in facts.
 */
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { escapeHtml } from '#site/text.ts';

/** What says its language itself, what is read letter by letter or in which no element may stand, and every other tag. */
const passed = [
  // Words of a drawing by themselves too: in a drawing within another, the first `</svg>` is not the end.
  String.raw`<(svg|text|title|code|pre|select|textarea|script|style)\b[^]*?<\/\1>`,
  String.raw`<(\w+)\b[^>]*\slang="[^"]*"[^>]*>[^<]*<\/\2>`,
  String.raw`<(?:"[^"]*"|'[^']*'|[^'">])*>`,
].join('|');

const patternOf = (html: string): string =>
  html.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/[\s-]+/g, String.raw`[\s\u00a0-]+`);

/** „Smart-City-Vorhaben“ has the name as well. */
const keyOf = (words: string): string => words.replace(/[\s\u00a0-]+/g, ' ');

/** Every such name with its language, and where it stands in a text; undefined where all is in the language of the edition. */
const namesOf = perEdition(({ catalogue, tag }) => {
  const { projects, organisations, glossary, sources } = catalogue;
  const languages = new Map<string, string>();
  for (const { foreign } of [...projects, ...organisations, ...glossary, ...sources])
    for (const { text, lang } of foreign) if (!tag.startsWith(lang)) languages.set(keyOf(escapeHtml(text)), lang);
  if (languages.size === 0) return undefined;
  // „Local Open Data“ before „Open Data“.
  const names = [...languages.keys()].sort((a, b) => b.length - a.length).map((name) => patternOf(name));
  // As whole words, also in a compound: „On-Demand-Verkehr“. `&` keeps the names of entities out.
  const name = String.raw`(?<![\p{L}\p{N}&])(?:${names.join('|')})(?![\p{L}\p{N}])`;
  return { languages, isThere: new RegExp(name, 'u'), each: new RegExp(`${passed}|${name}`, 'gu') };
});

/** @param html the content of a page */
export function markForeign(html: string, edition: Edition): string {
  const names = namesOf(edition);
  if (!names?.isThere.test(html)) return html;
  return html.replace(names.each, (words) =>
    words.startsWith('<') ? words : `<span lang="${names.languages.get(keyOf(words))}">${words}</span>`,
  );
}
