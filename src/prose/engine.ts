/** The compiler of running text: one for check, build and preview, so that what the one passes the others show. */
import { satteri } from '@astrojs/markdown-satteri';
import { mdxToJs, mdxToMdast } from 'satteri';
import { forbiddenIn } from './allowed.ts';
import { linksIn, type ProseLinks, type Refusal } from './links.ts';
import { typesetting } from './typesetting.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;

/** Its own smart punctuation is English. */
const features = { smartPunctuation: false };

/** @param more what the preview adds */
export const createProseEngine = (...more: Plugins) => satteri({ features, hastPlugins: [typesetting, ...more] });

/** For Astro's configuration. */
export const proseEngine = createProseEngine();

/** Where something in a text is wrong: its offset, and what to tell. */
export interface ProseSlip extends Refusal {
  readonly at: number;
  /** The compiler gave up here; what follows is unknown. */
  readonly isLast?: boolean;
}

/** Where the compiler stopped, `3:14: …`; its English sentence is nothing for editors. */
function offsetOf(error: unknown, source: string): number {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  let start = 0;
  for (let index = 1; index < Number(line); index++) start = source.indexOf('\n', start) + 1 || source.length;
  return Math.min(start + Number(column) - 1, source.length);
}

const unreadable = (error: unknown, source: string): ProseSlip => ({
  isLast: true,
  at: offsetOf(error, source),
  message:
    'Ab hier lässt sich der Text nicht übersetzen. Oft ist eine Marke offen, oder < { } stehen im Text. Bitte vergleichen mit: <Fakt id="…" />.',
});

/** @returns what the tree of a text holds and may not, or where no tree can be made of it; nothing where all is well */
export function refusedIn(source: string): ProseSlip[] {
  try {
    return forbiddenIn(mdxToMdast(source, { features }));
  } catch (error) {
    return [unreadable(error, source)];
  }
}

/** @returns the links of a text; none where no tree can be made of it */
export function proseLinks(source: string): ProseLinks {
  try {
    return linksIn(mdxToMdast(source, { features }));
  } catch {
    return { links: [], blocks: [], verbatim: [] };
  }
}

/** Compiles a text as the build does, and forgets the outcome. Its syntax tree must have been found good (`refusedIn`). */
export function compileProse(source: string): ProseSlip[] {
  try {
    mdxToJs(source, { features, jsxImportSource: 'astro' });
    return [];
  } catch (error) {
    return [unreadable(error, source)];
  }
}
