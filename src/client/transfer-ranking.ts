/** Puts the rows of the list in the order of the answers, each with its reasons, and back. The filter of the list goes on. */
import { element, fill, part, readWords } from './dom.ts';
import { rank, type Answers, type Candidate, type Judged, type Reason, type Verdict } from './transfer-check.ts';

interface Row extends Candidate {
  readonly element: HTMLElement;
  /** The list in which the row stands where nothing is asked. */
  readonly home: Element;
}

/** In this order people read them. */
const verdicts: readonly Verdict[] = ['for', 'partly', 'against', 'unknown'];

/** How many rows stand open; who wants more unfolds them. */
const most = 10;

export class TransferRanking {
  readonly #host: HTMLElement;
  readonly #words: ReturnType<typeof readWords<'transferCheck'>>;
  readonly #rows: readonly Row[];
  #ranked: ReadonlyArray<Judged<Row>> = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = readWords<'transferCheck'>(host);
    this.#rows = [...host.querySelectorAll<HTMLElement>('[data-check]')].map((row) => ({
      ...(JSON.parse(row.dataset['check']!) as Candidate),
      element: row,
      home: row.parentElement!,
    }));
    host.querySelector('list-filter')?.addEventListener('list:filtered', () => this.#place());
  }

  show(answers: Answers): void {
    const isAsked = Object.keys(answers).length > 0;
    const result = part(this.#host, '.check-result', HTMLElement);
    for (const row of this.#rows) row.element.querySelector('.reasons')?.remove();
    this.#ranked = isAsked ? rank(this.#rows, answers) : [];
    for (const { candidate, reasons } of this.#ranked) {
      part(candidate.element, '.state', HTMLElement).before(this.#reasons(reasons));
    }
    if (!isAsked) for (const { element: row, home } of this.#rows) home.append(row);
    result.hidden = !isAsked;
    part(this.#host, '.transfer-groups', HTMLElement).hidden = isAsked;
    const answered = this.#answered(answers).map(([question, answer]) => pair(question, answer));
    part(result, 'dl', HTMLElement).replaceChildren(...answered);
    this.#place();
  }

  /** The best that the filter leaves, the others that fit, and those of other tasks. */
  #place() {
    if (this.#ranked.length === 0) return;
    const result = part(this.#host, '.check-result', HTMLElement);
    const rowsOf = (ranked: ReadonlyArray<Judged<Row>>) => ranked.map(({ candidate }) => candidate.element);
    const fitting = rowsOf(this.#ranked.filter(({ hasTask }) => hasTask));
    const seen = fitting.filter(({ hidden }) => !hidden);
    const last = fitting.indexOf(seen[most - 1] ?? fitting.at(-1)!) + 1;
    const groups = [
      fitting.slice(0, last),
      fitting.slice(last),
      rowsOf(this.#ranked.filter(({ hasTask }) => !hasTask)),
    ];
    for (const [index, list] of [...result.querySelectorAll('ol')].entries()) {
      list.replaceChildren(...groups[index]!);
      const fold = list.closest('details');
      if (!fold) continue;
      const count = groups[index]!.filter(({ hidden }) => !hidden).length;
      fold.hidden = count === 0;
      part(fold, 'summary .none', HTMLElement).textContent = String(count);
    }
    const { length: count } = seen;
    part(result, 'output', HTMLOutputElement).textContent =
      count === 0 ? this.#words.none : fill(count === 1 ? this.#words.rankedOne : this.#words.ranked, { count });
  }

  /** Questions and answers in the words of the page, for paper. */
  #answered(answers: Answers): Array<readonly [string, string]> {
    return Object.keys(answers).map((name) => {
      const field = part(this.#host, `select[name=${name}]`, HTMLSelectElement);
      return [field.labels[0]!.textContent.trim(), field.selectedOptions[0]!.text] as const;
    });
  }

  #reasons(reasons: readonly Reason[]): HTMLElement {
    const { content } = part(this.#host, 'template', HTMLTemplateElement);
    const list = content.firstElementChild!.cloneNode() as HTMLElement;
    const topic = part(this.#host, 'select[name=aufgabe]', HTMLSelectElement).selectedOptions[0]!.text;
    const sentence = ({ say, what }: Reason) =>
      fill(this.#words.reasons[say], { what: say.startsWith('topic') ? topic : what });
    for (const verdict of verdicts) {
      const sentences = reasons.filter((each) => each.verdict === verdict).map(sentence);
      if (sentences.length > 0) list.append(pair(this.#words.verdicts[verdict], [...new Set(sentences)].join(' ')));
    }
    return list;
  }
}

const pair = (term: string, text: string): HTMLElement =>
  element('div', {}, element('dt', { textContent: term }), ' ', element('dd', { textContent: text }));
