/** The texts of a content file as readers get them, with the values of facts in them. */
import { germanForms } from '#language/de/german.ts';
import { factIdsIn, plainFactText } from '#catalogue/fact-text.ts';
import { factTextsIn, factUsesIn } from '#catalogue/texts.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { ContentFile } from './files.ts';
import { placesIn } from './rules/places-in-text.ts';

type Facts = ReadonlyMap<string, Fact>;

export interface Passage {
  readonly file: string;
  readonly kind: 'prose' | 'field' | 'statement';
  readonly text: string;
  /** Where a place in the text stands: a field, or a line of the prose. */
  pathAt(offset: number): Problem['path'];
}

/** Line breaks of a tag that is taken out, so that all lines keep their numbers. */
const breaksIn = (tag: string) => tag.replace(/[^\n]/g, '');

/** Prose without its marks. Headings and list items become lines with a full stop, lines keep their numbers. */
export function plainProse(body: string, facts: Facts): string {
  return body
    .replace(/<Fakt\s+id="([^"]*)"\s*\/>/g, (tag, id: string) => {
      const fact = facts.get(id);
      return (fact ? germanForms.value(fact) : '') + breaksIn(tag);
    })
    .replace(/<[^<>]*>/g, breaksIn)
    .replace(/\[([^[\]]*)\]\([^()\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(.*)$/gm, (_, item: string) => (/[.!?:]$/.test(item) ? item : `${item}.`))
    .replace(/\*\*|__|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d])/gu, '');
}

/** Only what runs on: no headings, no rows of tables. */
export const withoutHeadings = (plain: string): string => plain.replace(/^(?:#{2,6} .*|\|.*)$/gm, '');

/** Prose, texts with facts and the statements of facts. */
export function passagesOf(file: ContentFile, facts: Facts): Passage[] {
  const passages: Passage[] = [];
  const addField = (path: ReadonlyArray<string | number>, kind: Passage['kind'], text: unknown) => {
    if (typeof text !== 'string') return;
    passages.push({
      file: file.file,
      kind,
      text: plainFactText(text, facts, germanForms),
      pathAt: () => path,
    });
  };
  const data = (file.data ?? {}) as Readonly<Record<string, unknown>>;
  for (const { path, text } of factTextsIn(data)) addField(path, 'field', text);
  if (Array.isArray(data['facts'])) {
    for (const [index, fact] of (data['facts'] as unknown[]).entries()) {
      const statement = (fact as { statement?: unknown } | null)?.statement;
      addField(['facts', index, 'statement'], 'statement', statement);
    }
  }
  if (file.body.trim() !== '') {
    const text = plainProse(file.body, facts);
    const placeOf = placesIn(text);
    passages.push({ file: file.file, kind: 'prose', text, pathAt: (offset) => placeOf(offset).path });
  }
  return passages;
}

/** The facts that lead and prose of a page show, each once. */
export function factsShownBy(lead: string, body: string, facts: Facts): Fact[] {
  const ids = [...factIdsIn(lead), ...factUsesIn(body).map(({ id }) => id)];
  return [...new Set(ids)].flatMap((id) => facts.get(id) ?? []);
}
