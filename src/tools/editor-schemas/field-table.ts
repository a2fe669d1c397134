/** The fields of a kind of content as a table of the handbook: name, German name, what must stand there, what is allowed. */
import { factTextLimits } from '#schema/fields.ts';
import type { JsonSchema } from './json-schema.ts';

interface Row {
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  readonly about: string;
}

type Fields = Readonly<Record<string, JsonSchema>>;

const list = (schema: JsonSchema): readonly JsonSchema[] => [...((schema.allOf ?? []) as JsonSchema[])];

const requiredIn = (schema: JsonSchema): readonly string[] => list(schema).flatMap(({ required }) => required ?? []);

/** „höchstens 130 Zeichen“, from the words that the schema itself has for it. */
function lengthOf(name: string, schema: JsonSchema): string | undefined {
  const said = list(schema)
    .map(({ patternErrorMessage }) => /Höchstens (\d+) Zeichen/.exec(patternErrorMessage ?? '')?.[1])
    .find((most) => most !== undefined);
  const most = said ?? (factTextLimits as Readonly<Record<string, number>>)[name];
  return most === undefined ? undefined : `Höchstens ${most} Zeichen.`;
}

/** How a date, a time or an address is written, from what is said of a wrong one. */
function spellingOf({ errorMessage = '', patternErrorMessage = errorMessage }: JsonSchema): string | undefined {
  const [, date] = /als (JJJJ[JMT ,-]*(?: oder JJJJ-MM-TT)?|hh:mm)/.exec(patternErrorMessage) ?? [];
  if (date !== undefined) return `Als ${date.trim()}.`;
  return patternErrorMessage.includes('https://') ? 'Ganze Adresse mit https://.' : undefined;
}

function formOf(schema: JsonSchema): string | undefined {
  const options = schema.enum ?? (schema.items as JsonSchema | undefined)?.enum;
  const words = options?.map((option) => `\`${String(option)}\``).join(', ');
  if (schema.type === 'array') return words === undefined ? 'Liste.' : `Liste aus: ${words}.`;
  if (words !== undefined) return `Eines von: ${words}.`;
  if (schema.type === 'boolean') return '`true` oder `false`.';
  return schema.type === 'number' || schema.type === 'integer' ? 'Zahl.' : spellingOf(schema);
}

/** Fields of lists and of fields stand below them: `sources.locator`. */
function rowsOf(schema: JsonSchema, above = ''): Row[] {
  const required = requiredIn(schema);
  return Object.entries((schema.properties ?? {}) as Fields).flatMap(([key, field]) => {
    const name = above + key;
    const about = [field.description, formOf(field), lengthOf(name, field)].filter(
      (part) => part !== undefined && part !== '',
    );
    const inner = field.properties ? field : (field.items as JsonSchema | undefined);
    return [
      { name, title: field.title ?? '', required: required.includes(key), about: about.join(' ') },
      ...(inner?.properties ? rowsOf(inner, `${name}.`) : []),
    ];
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** @returns Markdown */
function fieldTable(schema: JsonSchema): string {
  const rows = rowsOf(schema).map(
    ({ name, title, required, about }) => `| \`${name}\` | ${cell(title)} | ${required ? 'ja' : ''} | ${cell(about)} |`,
  );
  return ['| Feld | heißt | Pflicht | was dort steht |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const marks = /(<!-- felder: ([\w/]+) -->\n)[^]*?(<!-- \/felder -->)/g;

/**
 * The handbook with its tables of fields as the schemas are now.
 *
 * @param schemaOf the schema of a folder or file; undefined where there is none
 */
export const withFieldTables = (handbook: string, schemaOf: (name: string) => JsonSchema | undefined): string =>
  handbook.replace(marks, (whole, opening: string, name: string, closing: string) => {
    const schema = schemaOf(name);
    return schema ? `${opening}${fieldTable(schema)}\n${closing}` : whole;
  });
