/** Signs of what is found, and the words of the listbox; the search page has them, other pages fetch them from it. */
import { regionLetter } from '#site/regions.ts';
import type { Thing } from '#search/types.ts';
import { element, readWords } from './dom.ts';
import { readDocument } from './trusted.ts';

type Signed = Pick<Thing, 'kind' | 'regions' | 'outcome'>;

async function templateOf(searchPage: string): Promise<HTMLTemplateElement> {
  const here = document.querySelector<HTMLTemplateElement>('template[data-search-signs]');
  if (here) return here;
  // Alone: the style sheet of the page beside it would break the policy of this one.
  const signs = (page: string) => /<template data-search-signs[^]*?<\/template>/.exec(page)?.[0] ?? '';
  return (await readDocument(await fetch(searchPage), 'text/html', signs)).querySelector('template')!;
}

const letterOf = ([first, second]: readonly string[]): string | undefined =>
  second ? 'm' : first && regionLetter(first);

/** @param searchPage address of the search page */
export async function loadSigns(searchPage: string) {
  const template = await templateOf(searchPage);

  const holder = (regions: readonly string[]): HTMLElement => {
    const sign = element('span', { className: 'search-sign', ariaHidden: 'true' });
    const letter = letterOf(regions);
    if (letter) sign.dataset['region'] = letter;
    return sign;
  };

  /** The keys of regions. */
  const keys = (regions: readonly string[]): HTMLElement => {
    const sign = element('span', { className: 'search-sign', ariaHidden: 'true' });
    for (const id of regions) {
      const key = element('span', { className: 'key' });
      key.dataset['region'] = regionLetter(id);
      key.dataset['letter'] = regionLetter(id).toUpperCase();
      sign.append(key);
    }
    return sign;
  };

  /** What became of a project, or a small drawing of a kind; in the colour of the region, where it is one. */
  const drawing = (name: string, regions: readonly string[]): HTMLElement => {
    const sign = holder(regions);
    const found = template.content.querySelector(`[data-sign="${name}"]`);
    sign.append(...[...(found?.childNodes ?? [])].map((node) => document.importNode(node, true)));
    return sign;
  };

  /** The one sign of a thing. */
  const draw = ({ kind, regions, outcome }: Signed): HTMLElement =>
    kind === 'region' ? keys(regions) : drawing(kind === 'projekt' && outcome ? outcome : kind, regions);

  return { draw, keys, drawing, words: readWords<'searchBox'>(template) };
}

export type Signs = Awaited<ReturnType<typeof loadSigns>>;
