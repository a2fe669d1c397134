/**
 * Marks on a page what somebody looked for who comes from the search, and goes to the first place that says most of it (CSS
 * Custom Highlight API). Neither the page nor its address changes; a browser that knows no such marks shows none.
 */
import { createNames } from '#search/names.ts';
import { createUnderstanding } from '#search/query.ts';
import type { SearchNames } from '#search/settings.ts';
import { termOf, type Term } from '#search/terms.ts';
import { longestQuestion } from '#site/config.ts';
import { tryStyles } from './load-styles.ts';
import sheet from './mark-words.css?url&no-inline';

const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, figcaption, blockquote, summary';

interface Mark {
  readonly range: Range;
  readonly term: number;
  readonly block: Element;
}

/** With the soft hyphens that the typesetting puts into long words. */
const word = /[\p{L}\p{N}\u00ad]+(?:[-_.'’&/][\p{L}\p{N}\u00ad]+)*/gu;

/** The words to look for, with those that mean the same. */
async function termsOf(query: string): Promise<readonly Term[]> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}suche/namen.json`);
  const settings = (await answer.json()) as SearchNames;
  return createUnderstanding(settings, createNames(settings.things))(query).terms;
}

function marksIn(root: Element, terms: readonly Term[]): Mark[] {
  const marks: Mark[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest('script, style, template, noscript')) continue;
    for (const { index, 0: text } of node.nodeValue!.matchAll(word)) {
      const term = termOf(text.replaceAll('\u00ad', ''), terms);
      if (term < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      marks.push({ range, term, block: parent.closest(blocks) ?? parent });
    }
  }
  return marks;
}

const isFolded = ({ block }: Mark): boolean => {
  const fold = block.closest('details:not([open])');
  return fold !== null && !block.closest('summary');
};

/** The first of the places with the most different words; what is folded away only where nothing else is. */
function bestOf(marks: readonly Mark[]): Mark | undefined {
  const open = marks.filter((mark) => !isFolded(mark));
  const among = open.length > 0 ? open : marks;
  const words = Map.groupBy(among, ({ block }) => block);
  const wealth = ({ block }: Mark) => new Set(words.get(block)!.map(({ term }) => term)).size;
  const [first, ...others] = among;
  return others.reduce((best, mark) => (best && wealth(mark) > wealth(best) ? mark : best), first);
}

function goTo({ block, range }: Mark): void {
  for (let fold = block.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center', behavior: 'instant' });
}

const query = (new URL(document.referrer).searchParams.get('q') ?? '').slice(0, longestQuestion);
if (query && 'highlights' in CSS) {
  const [terms] = await Promise.all([termsOf(query), tryStyles(sheet)]);
  const marks = marksIn(document.querySelector('main')!, terms);
  CSS.highlights.set('search', new Highlight(...marks.map(({ range }) => range)));
  const best = bestOf(marks);
  // Who loads the page again or comes back is where they were; an address may lead to a place of its own.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (best && visit?.type === 'navigate' && !location.hash && scrollY === 0) goTo(best);
}
