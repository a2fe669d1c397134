/** „Meinten Sie …?“ where a reference leads nowhere, and where in its text it stands. */
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { ContentFile } from './content-file.ts';
import { didYouMean } from './nearest.ts';
import { valueAt } from './schema-tree.ts';

/** So many names are compared with all others in one run; nobody needs more, and it takes time. */
const most = 100;

/** The text in which a reference stands: a line of the prose, or a field. */
function textAt({ data, body }: ContentFile, [first, ...steps]: Problem['path']): unknown {
  return first === 'body' ? body.split('\n')[Number(steps[0] ?? 0)] : valueAt(data, [first!, ...steps]);
}

/** How a reference is typed where it stands. */
function pasteFor(text: string, { path, missing }: Problem, meant: string): string | undefined {
  const { id } = missing!;
  if (path[0] === 'body')
    return /<Fakt\s[^>]*>/.exec(text.slice(Math.max(0, text.indexOf(id) - 10)))?.[0].replace(id, meant);
  if (text.includes(`[[${id}]]`)) return `[[${meant}]]`;
  return typeof path.at(-1) === 'string' ? `${path.at(-1)}: ${meant}` : `- ${meant}`;
}

/** @returns a function that adds to a problem what was probably meant; others come back as they are */
export function createSuggester(entries: ContentEntries): (problem: Problem, file: ContentFile) => Problem {
  const known = new Map<CollectionName, readonly string[]>();
  const meantBy = new Map<string, string | undefined>();
  const namesOf = (collection: CollectionName) => {
    const names =
      known.get(collection) ??
      (collection === 'fakten'
        ? entries.fakten.flatMap(({ data }) => data.facts.map(({ id }) => id))
        : entries[collection].map(({ id }) => id));
    known.set(collection, names);
    return names;
  };
  return (problem, file) => {
    const { missing, path, message } = problem;
    const text = missing && textAt(file, path);
    if (!missing || typeof text !== 'string') return problem;
    const { collection, id } = missing;
    const key = `${collection}/${id}`;
    if (!meantBy.has(key) && meantBy.size < most) meantBy.set(key, didYouMean(id, namesOf(collection)));
    const at = text.includes(id) ? text.indexOf(id) : undefined;
    const meant = meantBy.get(key);
    if (meant === undefined || meant === id) return { at, ...problem };
    const [first, ...rest] = message.split(/(?<=\.) /);
    return {
      at,
      paste: pasteFor(text, problem, meant),
      ...problem,
      message: [first, `Meinten Sie „${meant}“?`, ...rest].join(' '),
    };
  };
}
