/** The answer of „Mein Ort“: the region, what ran there, what is near and can be taken over. */
import type { MyPlaceData, TownRow } from '#map/my-place.ts';
import { element, fill, type readWords } from './dom.ts';
import { nearProjects } from './my-place-search.ts';

type Say = ReturnType<typeof readWords<'myPlace'>>;

/** A region's or a project's sign, as the pages draw it. */
function sign(letter: string): HTMLElement {
  const key = element('span', { className: 'key' });
  key.dataset['region'] = letter === '+' ? 'm' : letter.toLowerCase();
  key.dataset['letter'] = letter;
  return key;
}

const link = (href: string, textContent: string) => element('a', { href, textContent });

/** „1 Vorhaben“: as the town's page has it, or that none is known. */
const ranIn = (name: string, count: number, say: Say): string =>
  count === 0 ? fill(say.noneIn, { name }) : fill(say.ranIn, { name, count });

export function answerFor(town: TownRow, data: MyPlaceData, say: Say): Node[] {
  const [name, , , , at, kilometres, href, projects = 0] = town;
  const [letter, region, regionHref, regionProjects] = data.regions[at]!;
  const isMember = kilometres === 0;
  const belongs = element(
    'p',
    { className: 'my-place-region' },
    fill(isMember ? say.member : say.outside, { name }),
    ' ',
  );
  belongs.append(sign(letter), ' ', link(regionHref, region));
  belongs.append(isMember ? '.' : fill(say.away, { kilometres }));
  const ran = [
    ...(href ? [link(href, ranIn(name, projects, say))] : []),
    link(regionHref, fill(say.ranInRegion, { region, projects: regionProjects })),
  ].map((each) => element('li', {}, each));
  const near = nearProjects(town, data).map(({ project: [title, address, letters, grade], place, kilometres: far }) =>
    element(
      'li',
      {},
      sign(letters),
      ' ',
      link(address, title),
      ' ',
      element('span', { className: 'none' }, fill(say.near, { place, kilometres: far, grade: data.grades[grade]! })),
    ),
  );
  return [
    element('h3', { textContent: name }),
    belongs,
    element('h4', { textContent: say.ranHeading }),
    element('ul', {}, ...ran),
    element('h4', { textContent: say.nearHeading }),
    element('ol', {}, ...near),
  ];
}
