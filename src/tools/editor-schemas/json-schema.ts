/**
 * The schemas of the content as JSON Schema, draft 7, with the messages of the check in them: VS Code completes fields,
 * explains them and marks mistakes while somebody types.
 *
 * `errorMessage`, `patternErrorMessage` and `enumDescriptions` are understood by the YAML language server
 * (https://github.com/redhat-developer/yaml-language-server).
 */
import { z } from 'astro/zod';
import {
  areaWords,
  confidenceWords,
  countingWords,
  documentTypeWords,
  eventTypeWords,
  factKindWords,
  gradeWords,
  organisationKindWords,
  outcomeWords,
  precisionWords,
  rankWords,
  reasonWords,
  sourceKindWords,
  stationWords,
} from '#language/de/words/kinds.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  errorMessage?: string;
  patternErrorMessage?: string;
  enumDescriptions?: readonly string[];
  markdownDescription?: string;
};

/** What the schema itself says of a value. */
const messageFor = (schema: z.core.$ZodType, value: unknown): string | undefined =>
  z.safeParse(schema, value).error?.issues[0]?.message;

const wordLists: ReadonlyArray<Readonly<Record<string, string>>> = [
  areaWords,
  confidenceWords,
  countingWords,
  documentTypeWords,
  eventTypeWords,
  factKindWords,
  gradeWords,
  organisationKindWords,
  outcomeWords,
  precisionWords,
  rankWords,
  reasonWords,
  sourceKindWords,
  stationWords,
];

/** The German word for each of a list of keys, where the site has them. */
const wordsFor = (keys: readonly string[]): readonly string[] | undefined => {
  const words = wordLists.find((list) => keys.every((key) => Object.hasOwn(list, key)));
  return words && keys.map((key) => words[key]!);
};

/** A value of another type than the schema wants. */
const wrongFor = (type: unknown): unknown => (type === 'object' || type === 'array' ? 0 : []);

/** Fields that must stand in the file; with a default or optional they need not. */
const requiredIn = (shape: Readonly<Record<string, z.core.$ZodType>>): string[] =>
  Object.keys(shape).filter((key) => !z.safeParse(shape[key]!, undefined).success);

/** Where a field is missing, its own name is said. */
function explainObject(schema: z.core.$ZodObject, json: JsonSchema): void {
  const { shape } = schema._zod.def;
  delete json.required;
  json.additionalProperties = false;
  json.errorMessage = `Hier werden Felder erwartet, jedes in einer eigenen Zeile: Name, Doppelpunkt, Wert. Erlaubt sind: ${Object.keys(shape).join(', ')}.`;
  const required = requiredIn(shape);
  for (const [key, field] of Object.entries(json.properties ?? {})) {
    const { title, description } = field as JsonSchema;
    const name = `**${title ?? key}**${required.includes(key) ? ', muss dastehen' : ''}`;
    (field as JsonSchema).markdownDescription = description === undefined ? `${name}.` : `${name}. ${description}`;
  }
  const missing = required.map((key): JsonSchema => {
    const title = z.globalRegistry.get(shape[key]!)?.title;
    return { required: [key], errorMessage: `${title ? `${title} („${key}“)` : `„${key}“`} fehlt. Bitte ergänzen.` };
  });
  if (missing.length > 0) json.allOf = missing;
}

/** A text: what is said of its length stands in the pattern, for the language server has its own words for lengths. */
function explainText(schema: z.core.$ZodType, json: JsonSchema): void {
  const { minLength, maxLength, pattern } = json;
  json.errorMessage = messageFor(schema, 0) ?? '';
  if (pattern !== undefined) json.patternErrorMessage = messageFor(schema, ' ') ?? '';
  const also: JsonSchema[] = [];
  if (minLength !== undefined)
    also.push({ pattern: String.raw`\S`, patternErrorMessage: messageFor(schema, '') ?? '' });
  if (maxLength !== undefined) {
    const longest = String.raw`^\s*(?:\S[\s\S]{0,${maxLength - 1}})?\s*$`;
    also.push({ pattern: longest, patternErrorMessage: `Höchstens ${maxLength} Zeichen. Bitte kürzen.` });
  }
  delete json.minLength;
  delete json.maxLength;
  if (also.length > 0) json.allOf = also;
}

/** A year alone is a number to YAML, and goes where a year is enough. */
const takesYear = (schema: z.core.$ZodType): boolean => z.safeParse(schema, 2019).success;

function allowYear(json: JsonSchema): void {
  const { pattern, patternErrorMessage } = json;
  const text: JsonSchema = { type: 'string', ...(pattern !== undefined && { pattern }) };
  delete json.type;
  delete json.pattern;
  delete json.patternErrorMessage;
  json.anyOf = [text, { type: 'integer', minimum: 1000, maximum: 9999 }];
  json.errorMessage = patternErrorMessage ?? '';
}

function explain(schema: z.core.$ZodType, json: JsonSchema): void {
  const { def } = schema._zod;
  if (def.type === 'object') explainObject(schema as z.core.$ZodObject, json);
  else if (def.type === 'enum') {
    const keys = json.enum as string[];
    json.errorMessage = `Erlaubt ist nur: ${keys.join(', ')}.`;
    const words = wordsFor(keys);
    if (words) json.enumDescriptions = words;
  } else if (def.type === 'string') explainText(schema, json);
  else if (json.type === 'array' || json.type === 'number' || json.type === 'integer' || json.type === 'boolean')
    json.errorMessage = messageFor(schema, wrongFor(json.type)) ?? '';
  else if (def.type === 'union') json.errorMessage = messageFor(schema, true) ?? '';
  if (def.type === 'pipe' && json.type === 'string' && takesYear(schema)) allowYear(json);
}

/** @param title how a file of this kind is called, „Projekt“ */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      explain(zodSchema, jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  return { ...json, title };
}
