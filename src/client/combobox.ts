/**
 * A field with a list of suggestions: the combobox with a listbox popup of the ARIA Authoring Practices (1.2), without
 * completion. The focus stays in the field; the active row is named by `aria-activedescendant`. The sheet of the same name is
 * imported by the sheet of whatever uses it.
 */
import { element } from './dom.ts';

export interface ComboboxOptions<Item> {
  /** Rows for what is typed, in their order; none closes the list. */
  find(typed: string): readonly Item[] | Promise<readonly Item[]>;
  /** What stands in a row. */
  draw(item: Item): readonly Node[];
  /** Rows with the same words in succession stand under them. */
  group?(item: Item): string | undefined;
  /** By Enter or by a click. */
  choose(item: Item): void;
  signal: AbortSignal;
}

/**
 * @param list an empty element with an id and the name of the field, hidden; in a parent `.combobox` with the field
 * @returns closes the list
 */
export function combobox<Item>(
  input: HTMLInputElement,
  list: HTMLElement,
  { find, draw, group, choose, signal }: ComboboxOptions<Item>,
): () => void {
  let items: readonly Item[] = [];
  let active = -1;
  let asked = 0;

  // A field of the type `search` may have no other role (ARIA in HTML, section 4).
  input.type = 'text';
  input.enterKeyHint = 'search';
  input.role = 'combobox';
  input.autocomplete = 'off';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  list.role = 'listbox';

  const rowAt = (index: number) => document.getElementById(`${list.id}-${index}`);

  function activate(index: number): void {
    if (active >= 0) rowAt(active)?.setAttribute('aria-selected', 'false');
    active = index;
    const row = rowAt(index);
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    if (row) input.setAttribute('aria-activedescendant', row.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    asked += 1;
    activate(-1);
    list.hidden = true;
    input.ariaExpanded = 'false';
  }

  function rowOf(item: Item, index: number): HTMLElement {
    const row = element('div', { className: 'combobox-row', id: `${list.id}-${index}`, role: 'option' }, ...draw(item));
    row.setAttribute('aria-selected', 'false');
    row.addEventListener('click', () => take(item), { signal });
    return row;
  }

  function rows(): HTMLElement[] {
    const made: HTMLElement[] = [];
    let words: string | undefined;
    items.forEach((item, index) => {
      const name = group?.(item);
      if (name !== undefined && name !== words) {
        const heading = element('div', { className: 'combobox-heading', id: `${list.id}-g${index}` }, name);
        const box = element('div', { className: 'combobox-group', role: 'group' }, heading);
        box.setAttribute('aria-labelledby', heading.id);
        made.push(box);
      }
      words = name;
      const row = rowOf(item, index);
      if (name === undefined) made.push(row);
      else made.at(-1)!.append(row);
    });
    return made;
  }

  async function open(): Promise<void> {
    const turn = (asked += 1);
    const found = await find(input.value);
    if (turn !== asked || signal.aborted) return;
    items = found;
    if (found.length === 0) {
      close();
      return;
    }
    activate(-1);
    list.replaceChildren(...rows());
    list.hidden = false;
    input.ariaExpanded = 'true';
  }

  function take(item: Item): void {
    close();
    choose(item);
  }

  function move(step: number): void {
    // The field itself is one more place, between the last row and the first.
    const places = items.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void open().then(() => (altKey ? undefined : move(key === 'ArrowDown' ? 1 : -1)));
      else move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      take(items[active]!);
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  }

  input.addEventListener('input', () => void open(), { signal });
  input.addEventListener('keydown', onKey, { signal });
  input.addEventListener('blur', close, { signal });
  // The field keeps the focus while a row is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  return close;
}
