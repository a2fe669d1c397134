/** The files that VS Code reads, by what they are about. */
import { collections, fileNameOf, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { withFieldTables } from './field-table.ts';
import { editorSchema, type JsonSchema } from './json-schema.ts';

/** Where the schemas lie; they are part of the repository, so that they work before anything is installed. */
export const schemaFolder = '.vscode/schemas';

type Name = CollectionName | SingleFile;

const names = [...Object.keys(collections), ...Object.keys(singleFiles)] as readonly Name[];

const isSingle = (name: Name): name is SingleFile => Object.hasOwn(singleFiles, name);

const titleOf = (name: Name): string => (isSingle(name) ? `content/${name}.yaml` : collections[name].nouns[1]);

const schemaFor = (name: Name) => (isSingle(name) ? singleFiles[name] : collections[name].schema);

export const schemaFile = (name: Name): string => `${schemaFolder}/${fileNameOf(name)}.schema.json`;

/** Every schema as it must lie on disk. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    names.map((name) => [
      schemaFile(name),
      `${JSON.stringify(editorSchema(schemaFor(name), titleOf(name)), null, 1)}\n`,
    ]),
  );

/** Which files hold nothing but fields, for the YAML extension: schema → patterns of files. */
export const yamlSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      if (isSingle(name)) return [[schemaFile(name), `content/${name}.yaml`]];
      return collections[name].extension === 'yaml' ? [[schemaFile(name), `content/${name}/**/*.yaml`]] : [];
    }),
  );

/** Folders whose files have fields above their prose. */
export const proseFolders = (): readonly CollectionName[] =>
  names.filter((name): name is CollectionName => !isSingle(name) && collections[name].extension === 'mdx');

/** A fact's own fields are what the handbook explains, not the list around them. */
const shownOf = (name: Name): JsonSchema => {
  const schema = editorSchema(schemaFor(name), titleOf(name));
  const { facts } = schema.properties as Readonly<Record<string, JsonSchema>>;
  return name === 'fakten' ? (facts!.items as JsonSchema) : schema;
};

/** The handbook of the editors with its tables of fields as the schemas are now. */
export const handbookWith = (handbook: string): string =>
  withFieldTables(handbook, (name) =>
    (names as readonly string[]).includes(name) ? shownOf(name as Name) : undefined,
  );
