/** Made-up view data that several specimens share, and what makes rendered components harmless on a page of many. */
import { outcomes } from '#schema/project.ts';
import { regionIds, regionLetter } from '#site/regions.ts';

type Edition = App.Locals['edition'];

export function madeUp({ words, routes }: Edition) {
  const say = words.specimens;
  const href = routes.facts();
  const keys = regionIds.map((id) => ({ id, letter: regionLetter(id), name: say.name }));
  return {
    href,
    link: { href, label: say.name },
    longLink: { href, label: say.longName },
    /** Of the regions; the last belongs to several. */
    keys,
    marks: [
      ...keys.map(({ letter }) => ({ letter: letter as string, text: letter.toUpperCase() })),
      { letter: 'm', text: '+' },
    ],
    outcomes: outcomes.map((state) => ({
      state,
      word: words.kinds.outcomeWords[state],
      asOf: state === 'unbekannt' ? undefined : say.date,
      href,
    })),
    ways: [
      { label: say.name, value: '01234\u00a056789', href: 'tel:0123456789' },
      { label: say.otherName, value: 'muster@musterstadt.example', href: 'mailto:muster@musterstadt.example' },
    ],
    source: { publisher: say.publisher, title: say.document, href, published: say.date },
    longSource: { publisher: say.longPublisher, title: say.document, href, published: undefined },
    /** Every second thing has another name, every third a long one. */
    nameOf: (index: number) => (index % 3 === 1 ? say.longName : index % 2 === 0 ? say.name : say.otherName),
  };
}

/** Marks of facts name their line instead of a fact, for no fact of the content may be cited here: `<Fact id="belegt" />`. */
const withMarks = (html: string, value: string): string =>
  html.replace(
    /<a class="fact" data-cite="([^"]*)">([\s\S]*?)<\/a>/g,
    (_, line: string, words: string) =>
      `<a class="fact" data-status="${line}" href="#b1"><span>${words.trim() || value}</span><sup>1</sup></a>`,
  );

/** The ids inside begin with a name of their own, and so does all that refers to them; landmarks lead to pages, not to examples. */
function withOwnIds(html: string, name: string): string {
  const inside = html.replace(/<aside([^>]*?) aria-labelledby="[^"]*"/g, '<div$1').replaceAll('</aside>', '</div>');
  const ids = [...inside.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  return ids.reduce(
    (text, id) =>
      text
        .replaceAll(new RegExp(`(\\s(?:id|for|aria-labelledby|popovertarget)=")${id}"`, 'g'), `$1${name}-${id}"`)
        .replaceAll(`href="#${id}"`, `href="#${name}-${id}"`)
        .replaceAll(`url(#${id})`, `url(#${name}-${id})`),
    inside,
  );
}

export const specimenHtml = (html: string, value: string, ids: string | undefined): string =>
  ids === undefined ? withMarks(html, value) : withOwnIds(withMarks(html, value), ids);
