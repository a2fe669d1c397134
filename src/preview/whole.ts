/** Leaves out of the content what pages would stumble over, so that one file with mistakes does not take the lists with it. */
import { buildCatalogue } from '#catalogue/build.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import type { Language } from '#language/language.ts';
import { collectionNames, collections } from '#schema/collections.ts';

/** So often something is left out because of what was left out before. */
const rounds = 8;

/** Entries that their schemas take; facts one by one. */
function valid(entries: ContentEntries): ContentEntries {
  const kept = collectionNames.map((name) => {
    const { schema } = collections[name];
    const isFine = (data: unknown) => schema.safeParse(data).success;
    return [
      name,
      name === 'fakten'
        ? entries.fakten.map((file) => ({
            ...file,
            data: { ...file.data, facts: file.data.facts.filter((fact) => isFine({ ...file.data, facts: [fact] })) },
          }))
        : entries[name].filter(({ data }) => isFine(data)),
    ];
  });
  return { ...entries, ...(Object.fromEntries(kept) as Partial<ContentEntries>) };
}

/** What has no mistakes of its own: without the entries, and of files with facts without the facts, that have. */
function without(entries: ContentEntries, problems: readonly Problem[]): ContentEntries {
  const whole = new Set(
    problems.filter(({ path }) => path[0] !== 'facts' || typeof path[1] !== 'number').map(({ file }) => file),
  );
  const single = new Set(problems.map(({ file, path }) => `${file} ${path[1]}`));
  const fileOf = (name: string, id: string, extension: string) => `content/${name}/${id}.${extension}`;
  const kept = collectionNames.map((name) => {
    const { extension } = collections[name];
    return [
      name,
      name === 'fakten'
        ? entries.fakten.map((file) => ({
            ...file,
            data: {
              ...file.data,
              facts: file.data.facts.filter((_, index) => !single.has(`${fileOf(name, file.id, extension)} ${index}`)),
            },
          }))
        : entries[name].filter(({ id }) => !whole.has(fileOf(name, id, extension))),
    ];
  });
  return { ...entries, ...(Object.fromEntries(kept) as Partial<ContentEntries>) };
}

/** @returns entries in whose catalogue every reference leads somewhere; undefined where too much would be missing */
export function wholeContent(
  entries: ContentEntries,
  language: Language,
): { readonly entries: ContentEntries; readonly catalogue: Catalogue } | undefined {
  let left = valid(entries);
  for (let round = 0; round < rounds; round++) {
    const { catalogue, problems } = buildCatalogue(left, language);
    if (problems.length === 0) return { entries: left, catalogue };
    left = without(left, problems);
  }
  return undefined;
}
