/** What is wrong with a field, in the words of whoever typed it: what is allowed, what was probably meant, what to paste. */
import type { z } from 'astro/zod';
import type { Problem } from '#catalogue/problems.ts';
import type { ContentFile } from './content-file.ts';
import type { Place } from './lines.ts';
import { dateFrom, numberFrom } from './german-values.ts';
import { missingField } from '#schema/fields.ts';
import { didYouMean } from './nearest.ts';
import { knownKeys, nodeAt, optionsOf, shapeOf, valueAt, type SchemaNode } from './schema-tree.ts';
import { quoted } from './yaml-slips.ts';

type Issue = z.core.$ZodIssue;
type FieldSlip = Pick<Problem, 'path' | 'message' | 'paste' | 'why' | 'at'>;

const quotedList = (values: readonly string[]) => values.map((value) => `„${value}“`).join(', ');

/** „Meinten Sie „soest“?“ with what leads over to it; empty where nothing is near. */
const meant = (typed: string, known: Iterable<string>): { words: string; name: string | undefined } => {
  const name = didYouMean(typed, known);
  return { words: name === undefined ? '' : ` Meinten Sie „${name}“?`, name };
};

/** A field to fill in, as it is typed: the first allowed value, or an example. */
function pasteFor(schema: SchemaNode, path: Problem['path']): string | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const node = nodeAt(schema, path);
  const options = optionsOf(node);
  if (options) return `${key}: ${options[0]}${options.length > 1 ? `  # oder: ${options.slice(1).join(', ')}` : ''}`;
  switch (shapeOf(node)) {
    case 'list': {
      const [first] = optionsOf(nodeAt(schema, [...path, 0])) ?? [];
      return `${key}:\n  - ${first ?? '…'}`;
    }
    case 'fields':
      return `${key}:\n${knownKeys(schema, path)
        .slice(0, 1)
        .map((each) => `  ${each}: …`)
        .join('\n')}`;
    case 'number':
      return `${key}: 0`;
    case 'boolean':
      return `${key}: true`;
    default:
      return `${key}: …`;
  }
}

/** @param message of the schema; where it is the usual one, the allowed words are added */
function missing(schema: SchemaNode, path: Problem['path'], message: string): FieldSlip {
  const options = optionsOf(nodeAt(schema, path)) ?? optionsOf(nodeAt(schema, [...path, 0]));
  const isUsual = message === missingField && options;
  const words = isUsual ? `Dieses Feld fehlt. Erlaubt sind: ${quotedList(options)}. Bitte ergänzen.` : message;
  return { path, message: words, paste: pasteFor(schema, path) };
}

/** Where the value of a field ends: at the last entry of its last entry. */
function endOf(data: unknown, path: Problem['path']): Problem['path'] {
  const last = [...path];
  for (let value = valueAt(data, path); typeof value === 'object' && value !== null; value = valueAt(data, last)) {
    const step = Array.isArray(value) ? value.length - 1 : Object.keys(value).at(-1);
    if (step === undefined || step === -1) break;
    last.push(step);
  }
  return last;
}

/** Where a missing field belongs: beside the one that is nearest in the order of the schema, or where all are held. */
export function placeOfMissing(file: ContentFile, schema: SchemaNode, path: Problem['path']): Place {
  const above = path.slice(0, -1);
  const given = valueAt(file.data, above);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return file.placeOf(path);
  const order = knownKeys(schema, above);
  const own = order.indexOf(String(path.at(-1)));
  const before = order.findLastIndex((key, index) => index < own && Object.hasOwn(given, key));
  const after = order.findIndex((key, index) => index > own && Object.hasOwn(given, key));
  if (before === -1) return file.placeOf(path);
  if (after !== -1 && after - own < own - before) return file.placeOf([...above, order[after]!]);
  const neighbour = [...above, order[before]!];
  return { line: file.lineOf(endOf(file.data, neighbour)), column: file.placeOf(neighbour).column };
}

/** A line of a field or of a list, with another value. */
const withValue = (path: Problem['path'], value: string): string =>
  typeof path.at(-1) === 'string' ? `${path.at(-1)}: ${value}` : `- ${value}`;

function wrongText(file: ContentFile, path: Problem['path'], value: unknown): Omit<FieldSlip, 'path'> | undefined {
  const line = file.textOf(file.lineOf(path));
  if (typeof value === 'number' || typeof value === 'boolean') {
    const [, written = String(value)] = /^\s*(?:- +)?(?:[\w-]+: +)?(.*?)\s*(?: #.*)?$/.exec(line) ?? [];
    const message = 'Hier wird ein Text erwartet. Bitte in Anführungszeichen setzen.';
    return { message, paste: withValue(path, quoted(written)) };
  }
  const [, text] = /^\s*- +([^:]+: +\S.*)$/.exec(line) ?? [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && text !== undefined) {
    const message = 'Ein Doppelpunkt im Text? Bitte den ganzen Text in Anführungszeichen setzen.';
    return { message, paste: `- ${quoted(text)}` };
  }
  return undefined;
}

function wrongDate(path: Problem['path'], value: string): Omit<FieldSlip, 'path'> | undefined {
  const date = dateFrom(value);
  if (!date || (date.iso === value && date.impossible === undefined)) return undefined;
  if (date.impossible !== undefined)
    return { message: `${date.impossible} Bitte berichtigen.`, why: 'Leser zitieren den Tag, wie er dasteht.' };
  const message = `„${value}“ ist ein Datum, wie man es spricht. Hier steht es als Jahr-Monat-Tag. Bitte so schreiben.`;
  return { message, why: 'Zeitleisten und Feeds ordnen nach dieser Form.', paste: withValue(path, date.iso) };
}

/** Values that a schema takes for text and that were meant as numbers or dates. */
export function germanValue(path: Problem['path'], value: unknown): FieldSlip | undefined {
  if (typeof value !== 'string') return undefined;
  const number = numberFrom(value);
  if (number !== undefined) {
    const message = `„${value}“ ist so ein Text. Zahlen stehen mit Punkt statt Komma, ohne Tausenderpunkte und ohne Einheit. Bitte so schreiben.`;
    return { path, message, why: 'Nur mit Zahlen lässt sich rechnen und zeichnen.', paste: withValue(path, number) };
  }
  const slip = wrongDate(path, value);
  return slip && { path, ...slip };
}

const isDateIssue = ({ message }: Issue) => /JJJJ|Kalender/.test(message);

/** @returns one problem for an issue of the schema; several for unknown fields */
export function explainIssue(file: ContentFile, schema: SchemaNode, issue: Issue): FieldSlip[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(file.data, path);
  const other: FieldSlip = { path, message: issue.message };
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      if (key === '')
        return { path: [...path, key], message: 'Vor dem Doppelpunkt fehlt der Feldname. Bitte ergänzen.' };
      const { words, name } = meant(key, known);
      const allowed = name === undefined ? ` Erlaubt sind: ${known.join(', ')}.` : words;
      const paste =
        name === undefined
          ? undefined
          : file
              .textOf(file.lineOf([...path, key]))
              .trim()
              .replace(key, name);
      return { path: [...path, key], message: `„${key}“ ist hier kein Feld.${allowed}`, paste };
    });
  }
  if (value === undefined && path.length > 0) {
    return [issue.code === 'custom' ? other : missing(schema, path, issue.message)];
  }
  if (typeof value === 'string') {
    const options = optionsOf(nodeAt(schema, path));
    if (options) {
      const { words, name } = meant(value, options);
      const message = `„${value.slice(0, 80)}“ geht hier nicht.${words} Erlaubt ist nur: ${quotedList(options)}.`;
      return [{ path, message, paste: name === undefined ? undefined : withValue(path, name) }];
    }
    if (isDateIssue(issue)) return [{ ...other, ...wrongDate(path, value) }];
    if (shapeOf(nodeAt(schema, path)) === 'number') return [germanValue(path, value) ?? other];
    if (issue.code === 'invalid_type' && issue.expected === 'array') {
      return [{ ...other, paste: `${String(path.at(-1))}:\n  - ${value.replace(/^-\s*/, '')}` }];
    }
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return [{ ...other, ...wrongText(file, path, value) }];
  return [other];
}
