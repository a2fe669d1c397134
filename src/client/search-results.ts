/** Results as a list: things by their name, then pages with the facts about their subject, three open and the rest folded. */
import type { FoundFact, Group, NamedThing } from '#search/types.ts';
import { element, fill, type readWords } from './dom.ts';
import { marked } from './search-pieces.ts';
import type { Signs } from './search-signs.ts';

type Words = ReturnType<typeof readWords<'siteSearch'>>;

/** So many facts are seen at once. */
const open = 3;

const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : fill(many, { count: number.toLocaleString(document.documentElement.lang) });

/** A sentence, and how well it is proven. */
function factItem({ title, href, excerpt, status }: FoundFact, words: Words): HTMLLIElement {
  const proof = element('span', {
    className: 'status',
    textContent: (words.statuses as Readonly<Record<string, string>>)[status] ?? status,
  });
  proof.dataset['status'] = status;
  const sentence = element('a', { href }, ...marked(excerpt.length > 0 ? excerpt : [{ text: title, isMark: false }]));
  return element('li', {}, sentence, ' ', element('small', {}, proof));
}

const factList = (facts: readonly FoundFact[], words: Words): HTMLUListElement =>
  element('ul', { className: 'search-facts' }, ...facts.map((fact) => factItem(fact, words)));

function factsOf({ facts }: Group, words: Words): HTMLElement[] {
  const rest = facts.slice(open);
  const folded =
    rest.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', { textContent: count(rest.length, words.moreFactOne, words.moreFactMany) }),
            factList(rest, words),
          ),
        ]
      : [];
  return facts.length > 0 ? [factList(facts.slice(0, open), words), ...folded] : [];
}

/** A thing, a page, or both in one: what was recognised by name has its text hits below. */
export function resultItem(
  thing: NamedThing | undefined,
  group: Group | undefined,
  words: Words,
  { draw, drawing, keys, words: { kinds, outcomes, alias } }: Signs,
): HTMLLIElement {
  const shown = thing ?? group!;
  const excerpt = group?.excerpt ?? [];
  const name = thing ? marked(thing.pieces) : [shown.title];
  const link = element('a', { href: shown.href }, ...name);
  const facts = group?.facts.length ?? 0;
  const { kind, regions, outcome } = shown;
  const title = element('span', {}, link);
  if (facts > 0) title.append(' ', element('small', { textContent: count(facts, words.factOne, words.factMany) }));
  // Regions stand before the name of a project, what became of it before the word for that.
  const heading = element('h3', {}, outcome ? keys(regions) : draw(shown), title);
  const notes = [
    kinds[kind],
    outcome && (outcomes as Readonly<Record<string, string>>)[outcome],
    thing?.alias && fill(alias, { alias: thing.alias }),
    thing?.note,
  ].filter(Boolean);
  const meta = element(
    'p',
    { className: 'meta' },
    ...(outcome ? [drawing(outcome, regions), ' '] : []),
    notes.join(' · '),
  );
  const item = element('li', {}, heading, meta);
  if (excerpt.length > 0) item.append(element('p', { className: 'search-excerpt' }, ...marked(excerpt)));
  if (group) item.append(...factsOf(group, words));
  return item;
}
