/** A search field that names things while somebody types: regions, places, projects and what else has a name. */
import type { NamedThing } from '#search/types.ts';
import { combobox } from './combobox.ts';
import { element, fill } from './dom.ts';
import { openEngine } from './search-engine.ts';
import { marked } from './search-pieces.ts';
import { loadSigns, type Signs } from './search-signs.ts';
import { tryStyles } from './load-styles.ts';
import sheet from './search-box.css?url&no-inline';

const groupOf = ({ kind }: NamedThing): keyof Signs['words']['groups'] =>
  kind === 'ort' || kind === 'region' ? 'places' : kind === 'projekt' ? 'projects' : 'others';

/** Places, projects and others together, in the order in which the best of each was found. */
const inGroups = (things: readonly NamedThing[]): NamedThing[] => [...Map.groupBy(things, groupOf).values()].flat();

/** Sign, name and kind of a thing. */
function rowOf(thing: NamedThing, { draw, words }: Signs): Node[] {
  const outcome = thing.outcome && (words.outcomes as Readonly<Record<string, string>>)[thing.outcome];
  const kind = words.kinds[thing.kind];
  const note = [thing.alias && fill(words.alias, { alias: thing.alias }), thing.note].filter(Boolean).join(', ');
  const name = element('span', { className: 'search-box-name' }, ...marked(thing.pieces));
  if (note) name.append(element('small', { textContent: ` ${note}` }));
  const word = outcome ? fill(words.kindAnd, { kind, outcome }) : kind;
  return [draw(thing), name, element('span', { className: 'search-box-kind', textContent: ` ${word}` })];
}

/**
 * @param field a field in a form that leads to the search page
 * @param before what stood in it when the reader came to it
 */
export async function enhance(field: HTMLInputElement, before: string): Promise<void> {
  const form = field.form!;
  const [engine, signs] = await Promise.all([openEngine(), loadSigns(form.action), tryStyles(sheet)]);
  engine.warm();
  const { words } = signs;
  const list = element('div', { className: 'search-box', hidden: true, id: `${field.id}-list` });
  list.ariaLabel = words.suggestions;
  const count = element('output', { className: 'search-box-count' });
  form.classList.add('combobox');
  form.append(list, count);
  const stop = new AbortController();
  const close = combobox(field, list, {
    find: async (typed) => {
      const things = typed.trim() ? inGroups(await engine.suggest(typed).catch(() => [])) : [];
      if (typed === field.value && typed.trim())
        count.textContent =
          things.length === 0
            ? words.none
            : things.length === 1
              ? words.one
              : fill(words.many, { count: things.length });
      return things;
    },
    draw: (thing) => rowOf(thing, signs),
    group: (thing) => words.groups[groupOf(thing)],
    choose: ({ href }) => location.assign(href),
    signal: stop.signal,
  });
  form.addEventListener('submit', () => {
    close();
    count.textContent = '';
  });
  // What was typed while this file was on its way.
  if (document.activeElement === field && field.value !== before) field.dispatchEvent(new Event('input'));
}
