/** Finds a municipality by what is typed, by the address, or by where the reader is, and answers. */
import type { MyPlaceData, TownRow } from '#map/my-place.ts';
import { combobox } from './combobox.ts';
import { element, fill, part, readWords } from './dom.ts';
import { answerFor } from './my-place-answer.ts';
import { townNamed, townsFor } from './my-place-search.ts';
import sheet from './my-place.css?url&no-inline';
import { tryStyles } from './load-styles.ts';

const parameter = 'ort';

/** @throws Error when the data cannot be had */
export async function startFinder(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const say = readWords<'myPlace'>(root);
  const form = part(root, 'form', HTMLFormElement);
  const input = part(root, 'input', HTMLInputElement);
  const list = part(root, '.my-place-list', HTMLElement);
  // A name needs the role, which the list has only with this script.
  list.setAttribute('aria-labelledby', 'my-place-label');
  const status = part(root, '[role="status"]', HTMLElement);
  const answer = part(root, '.my-place-answer', HTMLElement);
  const button = part(root, '[data-position]', HTMLButtonElement);

  const load = async () => {
    const response = await fetch(root.dataset['href']!, { signal });
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return (await response.json()) as MyPlaceData;
  };
  const [data] = await Promise.all([load(), tryStyles(sheet)]).catch((error: unknown) => {
    if (!signal.aborted) status.textContent = say.failed;
    throw error;
  });
  if (signal.aborted) return;

  const first = [...answer.childNodes];
  /** What the answer shows already is for those who do not see it. */
  const announce = (words: string, isShown = false): void => {
    status.classList.toggle('vh', isShown);
    status.textContent = words;
  };
  const show = (town: TownRow): void => {
    const [name, , , , at, kilometres] = town;
    const [, region] = data.regions[at]!;
    input.value = name;
    answer.replaceChildren(...answerFor(town, data, say));
    announce(fill(kilometres === 0 ? say.saysMember : say.saysNear, { name, region, kilometres }), true);
  };
  const clear = (): void => {
    input.value = '';
    answer.replaceChildren(...first);
    announce('');
  };
  const choose = (town: TownRow): void => {
    show(town);
    const address = new URL(location.href);
    if (address.searchParams.get(parameter) === town[1]) return;
    address.searchParams.set(parameter, town[1]);
    address.hash = '';
    history.pushState(null, '', address);
  };
  const read = (): void => {
    const asked = new URLSearchParams(location.search).get(parameter);
    const town = asked ? townNamed(asked, data.towns) : undefined;
    if (town) show(town);
    else clear();
    if (asked && !town) announce(fill(say.unknown, { name: asked }));
  };

  const close = combobox<TownRow>(input, list, {
    find: (typed) => townsFor(typed, data.towns),
    draw: ([name, , , , at, kilometres]) => [
      element('span', { textContent: name }),
      element('span', {
        className: 'none',
        textContent: fill(kilometres === 0 ? say.rowMember : say.rowNear, {
          region: data.regions[at]![1],
          kilometres,
        }),
      }),
    ],
    choose,
    signal,
  });
  form.addEventListener(
    'submit',
    () => {
      close();
      const [town] = townsFor(input.value, data.towns, 1);
      if (town) choose(town);
      else announce(fill(say.unknown, { name: input.value }));
    },
    { signal },
  );
  addEventListener('popstate', read, { signal });
  button.addEventListener(
    'click',
    async () => {
      announce(say.locating);
      try {
        const { townHere } = await import('./my-place-position.ts');
        const here = await townHere(root.dataset['areas']!);
        const town = typeof here === 'string' ? undefined : data.towns.find(([, ags]) => ags === here.ags);
        if (town) {
          // Where the reader is must not stand in the address, which a server learns when the page is loaded anew.
          const address = new URL(location.href);
          address.searchParams.delete(parameter);
          history.replaceState(history.state, '', address);
          show(town);
        } else announce(say[typeof here === 'string' ? here : 'failed']);
      } catch (error) {
        announce(say.failed);
        reportError(error);
      }
    },
    { signal },
  );
  if (new URLSearchParams(location.search).has(parameter)) read();
  // What was typed while the data was on its way.
  else if (input.value !== '') input.dispatchEvent(new Event('input'));
}
