/** What is wrong with one content file, whatever the others hold. */
import type { z } from 'astro/zod';
import { withReason, type LocatedProblem, type Problem } from '#catalogue/problems.ts';
import { collections, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { idPattern } from '#schema/fields.ts';
import { explainIssue, germanValue, placeOfMissing } from './field-slips.ts';
import type { ContentFile } from './content-file.ts';
import { perFile } from './per-file.ts';
import { proseSlips } from './prose.ts';
import { missingCharacters } from './rules/characters.ts';
import { fieldName, knownKeys, valueAt, type SchemaNode } from './schema-tree.ts';

export const schemaOf = ({ collection }: Pick<ContentFile, 'collection'>) =>
  Object.hasOwn(singleFiles, collection)
    ? singleFiles[collection as SingleFile]
    : collections[collection as CollectionName].schema;

/** A problem of the whole file. */
export const ofFile = (file: string, message: string, more: Partial<LocatedProblem> = {}): LocatedProblem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  path: [],
  message,
  ...more,
});

/** A problem with its place in the file and the name of its field. */
export function locate(file: ContentFile, problem: Omit<Problem, 'file'>): LocatedProblem {
  const { path, at } = problem;
  if (path[0] === 'body') return { ...problem, file: file.file, ...file.placeOf(path, at), field: 'Text' };
  const schema = schemaOf(file) as SchemaNode;
  // What is missing is told where it belongs.
  const isMissing = path.length > 0 && valueAt(file.data, path) === undefined;
  const place = isMissing ? placeOfMissing(file, schema, path) : file.placeOf(path, at);
  return { ...problem, file: file.file, ...place, field: fieldName(schema, path, file.data) };
}

/** Why slips of writing matter, by where they are found. */
export const reasons = {
  unreadable: 'Was sich nicht lesen lässt, kann nicht erscheinen.',
  name: 'Der Name steht in der Adresse, die andere abtippen und verlinken.',
  folder: 'In diesem Ordner gehören andere Felder auf die Seite.',
  prose: 'So lässt sich aus dem Text keine Seite machen.',
  unknown: 'Was in keinem bekannten Feld steht, sieht niemand.',
  missing: 'Ohne diese Angabe fehlt auf der Seite etwas.',
  reference: 'Der Verweis führte ins Leere.',
  stray: 'An dieser Stelle liest die Website nichts.',
  words: 'Listen, Filter und Daten kennen nur die genannten Wörter.',
} as const;

const ascii: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Stadt Lünen` → `stadt-luenen` */
const slugOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ascii[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function wrongName({ id, file }: ContentFile): LocatedProblem[] {
  const name = id.split('/').at(-1) ?? '';
  if (idPattern.test(name)) return [];
  const message = `Der Dateiname wird zur Adresse: nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche. Bitte umbenennen, zum Beispiel in ${slugOf(name)}${file.slice(file.lastIndexOf('.'))}.`;
  return [ofFile(file, message, { why: reasons.name })];
}

/** The collection whose fields a file holds, where those of its own folder fit it hardly at all. */
function wrongFolder(file: ContentFile): string | undefined {
  const keys = Object.keys((file.data ?? {}) as object);
  if (keys.length < 2 || !Object.hasOwn(collections, file.collection)) return undefined;
  const { extension } = collections[file.collection as CollectionName];
  const fits = (schema: unknown) => {
    const known = new Set(knownKeys(schema as SchemaNode, []));
    return keys.filter((key) => known.has(key)).length / keys.length;
  };
  if (fits(schemaOf(file)) > 0.5) return undefined;
  const others = Object.entries(collections).filter(([, row]) => row.extension === extension && fits(row.schema) === 1);
  return others.length === 1 ? others[0]![0] : undefined;
}

/** Numbers and dates that the schema takes for texts. */
function germanValues({ collection, data }: ContentFile): Array<Omit<Problem, 'file'>> {
  if (collection !== 'fakten') return [];
  const { facts } = (data ?? {}) as { facts?: unknown };
  if (!Array.isArray(facts)) return [];
  const slips = facts.flatMap((fact: { value?: unknown; parts?: unknown } | null, index) => [
    germanValue(['facts', index, 'value'], fact?.value),
    ...(Array.isArray(fact?.parts) ? fact.parts : []).map((part: { value?: unknown } | null, place) =>
      germanValue(['facts', index, 'parts', place, 'value'], part?.value),
    ),
  ]);
  return slips.filter((slip) => slip !== undefined);
}

/** Why it matters that a field is not known, not there, or none of the allowed words. */
function withReasonOf(
  { code, path }: z.core.$ZodIssue,
  { data }: ContentFile,
  problem: LocatedProblem,
): LocatedProblem {
  if (code === 'unrecognized_keys') return withReason(problem, reasons.unknown);
  const value = valueAt(
    data,
    path.map((step) => (typeof step === 'number' ? step : String(step))),
  );
  if (value === undefined || value === null) return withReason(problem, reasons.missing);
  return code === 'invalid_value' ? withReason(problem, reasons.words) : problem;
}

/** @returns every mistake that the file shows by itself: slips of writing, names of fields, values, signs in the prose */
export const checkFile = perFile((file): readonly LocatedProblem[] => {
  const problems = [
    ...file.syntax.map((slip) => withReason(ofFile(file.file, slip.message, slip), reasons.unreadable)),
    ...wrongName(file),
    ...proseSlips(file.body).map((slip) => withReason(locate(file, { path: ['body'], ...slip }), reasons.prose)),
    ...missingCharacters(file).map((slip) => locate(file, slip)),
  ];
  if (file.syntax.length > 0) return problems;
  const other = wrongFolder(file);
  if (other !== undefined) {
    const message = `Die Felder gehören zu einer Datei unter content/${other}/. Bitte dorthin verschieben.`;
    return [...problems, ofFile(file.file, message, { why: reasons.folder })];
  }
  const schema = schemaOf(file);
  for (const issue of schema.safeParse(file.data).error?.issues ?? []) {
    for (const slip of explainIssue(file, schema as SchemaNode, issue)) {
      const located = withReasonOf(issue, file, locate(file, slip));
      // An unknown field has no name of its own; what it stands in has.
      const isUnknown = issue.code === 'unrecognized_keys';
      problems.push(
        isUnknown ? { ...located, field: locate(file, { ...slip, path: slip.path.slice(0, -1) }).field } : located,
      );
    }
  }
  return [...problems, ...germanValues(file).map((slip) => locate(file, slip))];
});
