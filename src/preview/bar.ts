/** The bar below every page of the preview, and the messages of the check at their places in the page. */
import { changedEvent, lineAttribute, situationPath } from './names.ts';
import type { Answer, Message, PageNotes, Situation, Spot } from './situation.ts';
import styles from './bar.css?inline';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** As content writes it, without the base path. */
const here = `/${location.pathname.slice(base.length)}`;

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
};

/** An element whose inside the page's own rules do not reach. */
function sealed(name: string, ...content: readonly Node[]): HTMLElement {
  const host = document.createElement(name);
  host.attachShadow({ mode: 'open' }).append(element('style', { textContent: styles }), ...content);
  return host;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** „Art (`kind`)“: what stands between backticks is typed. */
const withCode = (text: string): Array<Node | string> =>
  text.split('`').map((part, index) => (index % 2 === 1 ? element('code', { textContent: part }) : part));

function messageItem({ level, levelWord, place, editor, text, advice, pages }: Message): HTMLElement {
  const item = element(
    'div',
    { className: `message ${level}` },
    element('p', {}, element('strong', { textContent: levelWord }), ' ', ...withCode(text)),
    ...advice.map((line) => element('p', { className: 'advice', textContent: line })),
    element('p', {}, element('a', { href: editor, textContent: place })),
  );
  const [page] = pages;
  if (page !== undefined && !pages.includes(here)) {
    item.append(element('p', {}, element('a', { href: base + page.slice(1), textContent: `Seite ${page}` })));
  }
  return item;
}

const factLink = (id: string): string => `main a[href="${base}fakten/${CSS.escape(id)}/"]`;

/** The block of the text in which a line stands: the last that begins at it or before. */
function blockAt(line: number): Element | undefined {
  return [...document.querySelectorAll(`main [${lineAttribute}]`)]
    .filter((block) => Number(block.getAttribute(lineAttribute)) <= line)
    .at(-1);
}

function elementAt(spot: Spot | undefined): Element | null | undefined {
  if (spot === undefined) return undefined;
  if (spot.kind === 'title') return document.querySelector('main h1');
  if (spot.kind === 'lead') return document.querySelector('main .lead');
  if (spot.kind === 'line') return blockAt(spot.line);
  return document.querySelector(factLink(spot.id))?.closest('p, li, td, dd, tr, section');
}

/** Puts each message at its place; at the top of the page where it has none. */
function placeMessages(messages: readonly Message[]): void {
  for (const old of document.querySelectorAll('vorschau-meldung')) old.remove();
  const main = document.querySelector('main') ?? document.body;
  // Each is put before those that were put there already, so the last comes first.
  for (const message of messages.toReversed()) {
    const note = sealed('vorschau-meldung', messageItem(message));
    // Nothing but rows may stand between rows, and nothing but entries between entries.
    const place = elementAt(message.spot)?.closest('table, ul, ol, dl, p, h1, h2, h3, h4, blockquote, pre, section');
    if (place) place.after(note);
    else main.prepend(note);
  }
}

/** Marks links to what readers do not see. */
function markLinks(pages: Situation['pages']): void {
  for (const old of document.querySelectorAll('vorschau-marke')) old.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (link.origin !== location.origin || link.pathname === location.pathname) continue;
    const held = pages[`/${link.pathname.slice(base.length)}`]?.held;
    if (held !== undefined)
      link.append(sealed('vorschau-marke', element('span', { className: 'held', textContent: held })));
  }
}

/** Facts on this page, by the links to them. */
const factsHere = (): Set<string> =>
  new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/fakten/"]')].flatMap(
      ({ pathname }) => /\/fakten\/([^/]+)\/$/.exec(pathname)?.[1] ?? [],
    ),
  );

/** A number with what it counts behind it; plain words where there is nothing. */
function fold(summary: string, items: readonly Node[]): HTMLElement {
  if (items.length === 0) return element('span', { textContent: summary });
  return element(
    'details',
    {},
    element('summary', { textContent: summary }),
    element('div', { className: 'list' }, ...items),
  );
}

const factItem = (id: string, more = ''): HTMLElement =>
  element('p', {}, element('a', { href: `${base}fakten/${id}/`, textContent: id }), more);

function barOf({ messages, pages, singleSource, due }: Situation): HTMLElement {
  const notes: PageNotes | undefined = pages[here];
  const own = messages.filter((message) => message.pages.includes(here));
  const others = messages.filter((message) => message.level === 'error' && !message.pages.includes(here));
  const facts = factsHere();
  const single = singleSource.filter((id) => facts.has(id));
  const overdue = Object.entries(due).filter(([id]) => facts.has(id));
  const errors = own.filter(({ level }) => level === 'error').length;
  const parts: Array<Node | undefined> = [
    element('strong', { textContent: 'Vorschau' }),
    notes?.held === undefined ? undefined : element('span', { className: 'held', textContent: notes.held }),
    own.length === 0
      ? element('span', { textContent: 'Auf dieser Seite ist alles in Ordnung' })
      : fold(
          [
            errors > 0 ? count(errors, 'Fehler', 'Fehler') : '',
            own.length > errors ? count(own.length - errors, 'Hinweis', 'Hinweise') : '',
          ]
            .filter(Boolean)
            .join(', ') + ' auf dieser Seite',
          own.map(messageItem),
        ),
    others.length === 0
      ? undefined
      : fold(`${count(others.length, 'Fehler', 'Fehler')} anderswo`, others.map(messageItem)),
    fold(
      count(overdue.length, 'offene Prüfung', 'offene Prüfungen'),
      overdue.map(([id, day]) => factItem(id, ` fällig seit ${day}`)),
    ),
    fold(
      count(single.length, 'Fakt mit nur einer Quelle', 'Fakten mit nur einer Quelle'),
      single.map((id) => factItem(id)),
    ),
    notes?.grade === undefined ? undefined : element('span', { textContent: notes.grade }),
    ...(notes?.files ?? []).map(({ name, editor }) => element('a', { href: editor, textContent: name })),
  ];
  const bar = sealed(
    'vorschau-leiste',
    element(
      'div',
      { className: `bar${errors > 0 ? ' has-errors' : ''}` },
      ...parts.filter((part) => part !== undefined),
    ),
  );
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Vorschau');
  return bar;
}

async function show(): Promise<void> {
  const answer = await fetch(base.slice(0, -1) + situationPath);
  const situation = (await answer.json()) as Answer;
  // Saved again while the page came: nobody listened yet when the server told.
  if (situation.unchangedFor < performance.now()) {
    location.reload();
    return;
  }
  const old = document.querySelector('vorschau-leiste');
  const open = [...(old?.shadowRoot?.querySelectorAll('details') ?? [])].map(({ open: isOpen }) => isOpen);
  placeMessages(situation.messages.filter(({ pages }) => pages.includes(here)));
  markLinks(situation.pages);
  const bar = barOf(situation);
  for (const [index, details] of [...(bar.shadowRoot?.querySelectorAll('details') ?? [])].entries()) {
    details.open = open[index] ?? false;
  }
  if (old) old.replaceWith(bar);
  else document.body.append(bar);
}

import.meta.hot?.on(changedEvent, () => void show());
void show();
