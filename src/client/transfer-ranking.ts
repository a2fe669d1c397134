/** Puts the rows of the list in the order of the answers, each with its reasons, and back. */
import { element, fill, part, readWords } from './dom.ts';
import { rank, type Answers, type Candidate, type Reason, type Verdict } from './transfer-check.ts';

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
  readonly #rows: readonly Row[];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#rows = [...host.querySelectorAll<HTMLElement>('[data-check]')].map((row) => ({
      ...(JSON.parse(row.dataset['check']!) as Candidate),
      element: row,
      home: row.parentElement!,
    }));
  }

  show(answers: Answers): void {
    const isAsked = Object.keys(answers).length > 0;
    const result = part(this.#host, '.check-result', HTMLElement);
    for (const row of this.#rows) row.element.querySelector('.reasons')?.remove();
    if (isAsked) this.#rank(result, answers);
    else for (const { element: row, home } of this.#rows) home.append(row);
    result.hidden = !isAsked;
    part(this.#host, '.transfer-groups', HTMLElement).hidden = isAsked;
  }

  #rank(result: HTMLElement, answers: Answers) {
    const words = readWords<'transferCheck'>(this.#host);
    const ranked = rank(this.#rows, answers);
    for (const { candidate, reasons } of ranked)
      part(candidate.element, '.state', HTMLElement).before(this.#reasons(reasons));
    const fitting = ranked.filter(({ hasTask }) => hasTask).map(({ candidate }) => candidate.element);
    const rest = ranked.filter(({ hasTask }) => !hasTask).map(({ candidate }) => candidate.element);
    const groups = [fitting.slice(0, most), fitting.slice(most), rest];
    for (const [index, list] of result.querySelectorAll('ol').entries()) {
      list.replaceChildren(...groups[index]!);
      const fold = list.closest('details');
      if (!fold) continue;
      fold.hidden = list.childElementCount === 0;
      part(fold, 'summary .none', HTMLElement).textContent = String(list.childElementCount);
    }
    const { length: count } = fitting;
    part(result, 'output', HTMLOutputElement).textContent =
      count === 0 ? words.none : fill(count === 1 ? words.rankedOne : words.ranked, { count });
    part(result, 'dl', HTMLElement).replaceChildren(
      ...this.#answered(answers).map(([question, answer]) => pair(question, answer)),
    );
  }

  /** Questions and answers in the words of the page, for paper. */
  #answered(answers: Answers): Array<readonly [string, string]> {
    return Object.keys(answers).map((name) => {
      const field = part(this.#host, `select[name=${name}]`, HTMLSelectElement);
      return [field.labels[0]!.textContent.trim(), field.selectedOptions[0]!.text] as const;
    });
  }

  #reasons(reasons: readonly Reason[]): HTMLElement {
    const words = readWords<'transferCheck'>(this.#host);
    const { content } = part(this.#host, 'template', HTMLTemplateElement);
    const list = content.firstElementChild!.cloneNode() as HTMLElement;
    const topic = part(this.#host, 'select[name=aufgabe]', HTMLSelectElement).selectedOptions[0]!.text;
    const sentence = ({ say, what }: Reason) =>
      fill(words.reasons[say], { what: say.startsWith('topic') ? topic : what });
    for (const verdict of verdicts) {
      const sentences = reasons.filter((each) => each.verdict === verdict).map(sentence);
      if (sentences.length > 0) list.append(pair(words.verdicts[verdict], [...new Set(sentences)].join(' ')));
    }
    return list;
  }
}

const pair = (term: string, text: string): HTMLElement =>
  element('div', {}, element('dt', { textContent: term }), ' ', element('dd', { textContent: text }));
