/** Rules of German writing look at German alone: not at English pages, nor at the English in facts and projects. */
import { isEnglish } from '#schema/collections.ts';
import type { ContentFile } from '../files.ts';
import { perFile } from '../per-file.ts';
import type { Rule } from './rule.ts';

function withoutEnglish(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { en: _, facts, ...rest } = data as { en?: unknown; facts?: unknown };
  const isList = Array.isArray(facts);
  return { ...rest, ...(facts !== undefined && { facts: isList ? (facts as unknown[]).map(withoutEnglish) : facts }) };
}

/** The file as it is without its English; the same as long as the file is. */
const germanPart = perFile((file): ContentFile => ({ ...file, data: withoutEnglish(file.data) }));

export const inGerman =
  (rule: Rule): Rule =>
  (checked) =>
    rule({ ...checked, files: checked.files.filter(({ collection }) => !isEnglish(collection)).map(germanPart) });
