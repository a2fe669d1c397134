/**
 * Which projects fit what a municipality needs, and why. Pure: the browser ranks with it, tests fix what comes out.
 *
 * Each answer gives a project points, what matters most twice. What nobody knows gives none, neither for nor against.
 */

export const questions = ['aufgabe', 'groesse', 'zusammen', 'it', 'budget', 'wichtig'] as const;
export type Question = (typeof questions)[number];

/** What a reader has answered; the keys of the choices, a sum in euros at `budget`. Questions left out do not count. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** Sizes of places, from the smallest; a district has none of its own. */
const sizes = ['klein', 'mittel', 'gross'] as const;
export type Size = (typeof sizes)[number] | 'kreis';

/** What costs no more counts as cheap, in euros. */
export const cheap = 500_000;

/** What is known of a project; what nobody knows is left out. Names and sums are written as they are shown. */
export interface Candidate {
  /** Keys of the topics. */
  readonly topics: readonly string[];
  /** Its places, as far as their size is known. */
  readonly places: ReadonlyArray<{ readonly name: string; readonly size: Size }>;
  /** Municipalities and districts in which or with which it ran. */
  readonly partners?: { readonly names: string; readonly isJoint: boolean } | undefined;
  /** Municipal IT providers that took part, by key. */
  readonly providers: Readonly<Record<string, string>>;
  /** All that it cost, in euros. */
  readonly cost?: { readonly sum: number; readonly words: string } | undefined;
  readonly funding?: { readonly sum: number; readonly words: string } | undefined;
  readonly grade: 'code-offen' | 'beschreibung' | 'keine-unterlage';
  readonly outcome: { readonly state: string; readonly words: string };
  /** Who answers a telephone or a mailbox; `isLead` where it is the project's own carrier. */
  readonly contact?: { readonly name: string; readonly isLead: boolean } | undefined;
  readonly takenOver?: string | undefined;
}

export type Verdict = 'for' | 'partly' | 'unknown' | 'against';

/** Names of the sentences in the words of the script. */
export type ReasonKey =
  | `topic${'Fits' | 'Other' | 'Unknown'}`
  | `size${'Fits' | 'Near' | 'Other' | 'Unknown'}`
  | 'alone'
  | 'joint'
  | 'partnersUnknown'
  | 'provider'
  | 'providerOther'
  | 'providerUnknown'
  | 'ownIt'
  | 'cost'
  | 'cheap'
  | 'dear'
  | 'fundingOnly'
  | 'costUnknown'
  | 'code'
  | 'description'
  | 'codeUnknown'
  | 'outcome'
  | 'outcomeUnknown'
  | 'contact'
  | 'contactElsewhere'
  | 'contactUnknown'
  | 'takenOver'
  | 'takeoverUnknown';

export interface Reason {
  readonly verdict: Verdict;
  readonly say: ReasonKey;
  /** What the sentence names. */
  readonly what: string;
}

const reason = (verdict: Verdict, say: ReasonKey, what = ''): Reason => ({ verdict, say, what });

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

function judgeTopic({ topics }: Candidate, topic: string): Reason {
  if (topics.length === 0) return reason('unknown', 'topicUnknown');
  return topics.includes(topic) ? reason('for', 'topicFits', topic) : reason('against', 'topicOther', topic);
}

function judgeSize({ places }: Candidate, wanted: string): Reason {
  if (places.length === 0) return reason('unknown', 'sizeUnknown');
  const namesOf = (fits: (size: string) => boolean) =>
    listed(places.filter(({ size }) => fits(size)).map(({ name }) => name));
  const same = namesOf((size) => size === wanted);
  if (same) return reason('for', 'sizeFits', same);
  const rank = (size: string) => (sizes as readonly string[]).indexOf(size);
  const near = namesOf((size) => rank(size) >= 0 && rank(wanted) >= 0 && Math.abs(rank(size) - rank(wanted)) === 1);
  return near
    ? reason('partly', 'sizeNear', near)
    : reason(
        'against',
        'sizeOther',
        namesOf(() => true),
      );
}

function judgePartners({ partners }: Candidate, wanted: string): Reason {
  if (!partners) return reason('unknown', 'partnersUnknown');
  const { isJoint, names } = partners;
  return reason(isJoint === (wanted === 'gemeinsam') ? 'for' : 'against', isJoint ? 'joint' : 'alone', names);
}

function judgeProvider({ providers, grade }: Candidate, wanted: string): Reason {
  const names = listed(Object.values(providers));
  if (wanted === 'eigene' && grade === 'code-offen') return reason('for', 'ownIt');
  if (names === '') return reason('unknown', 'providerUnknown');
  if (wanted === 'eigene') return reason('against', 'provider', names);
  if (wanted === 'andere') return reason('partly', 'providerOther', names);
  const same = providers[wanted];
  return same === undefined ? reason('against', 'providerOther', names) : reason('for', 'provider', same);
}

/**
 * Who knows the funding alone knows that it cost at least as much.
 *
 * @param says what is said of a sum that is known, within `most` and beyond
 */
function judgeCost({ cost, funding }: Candidate, most: number, says: readonly [ReasonKey, ReasonKey]): Reason {
  const isWithin = cost !== undefined && cost.sum <= most;
  if (cost) return reason(isWithin ? 'for' : 'against', says[isWithin ? 0 : 1], cost.words);
  if (funding) return reason(funding.sum <= most ? 'partly' : 'against', 'fundingOnly', funding.words);
  return reason('unknown', 'costUnknown');
}

function judgeCode({ grade }: Candidate): Reason {
  if (grade === 'code-offen') return reason('for', 'code');
  return grade === 'beschreibung' ? reason('partly', 'description') : reason('unknown', 'codeUnknown');
}

function judgeOutcome({ outcome: { state, words } }: Candidate): Reason {
  if (state === 'laeuft-weiter') return reason('for', 'outcome', words);
  if (state === 'in-anderer-form') return reason('partly', 'outcome', words);
  return state === 'unbekannt' ? reason('unknown', 'outcomeUnknown') : reason('against', 'outcome', words);
}

function judgeContact({ contact }: Candidate): Reason {
  if (!contact) return reason('unknown', 'contactUnknown');
  return contact.isLead ? reason('for', 'contact', contact.name) : reason('partly', 'contactElsewhere', contact.name);
}

const judgeTakeover = ({ takenOver }: Candidate): Reason =>
  takenOver === undefined ? reason('unknown', 'takeoverUnknown') : reason('for', 'takenOver', takenOver);

const judgeImportant: Readonly<Record<string, (candidate: Candidate) => Reason>> = {
  code: judgeCode,
  laeuft: judgeOutcome,
  kontakt: judgeContact,
  guenstig: (candidate) => judgeCost(candidate, cheap, ['cheap', 'dear']),
  uebernommen: judgeTakeover,
};

const judges: Readonly<Record<Question, (candidate: Candidate, answer: string) => Reason | undefined>> = {
  aufgabe: judgeTopic,
  groesse: judgeSize,
  zusammen: judgePartners,
  it: judgeProvider,
  budget: (candidate, answer) =>
    Number(answer) > 0 ? judgeCost(candidate, Number(answer), ['cost', 'cost']) : undefined,
  wichtig: (candidate, answer) => judgeImportant[answer]?.(candidate),
};

/** Half a reason counts half; what speaks against weighs as much as what speaks for. */
const points: Readonly<Record<Verdict, number>> = { for: 2, partly: 1, unknown: 0, against: -2 };

export interface Judged<T> {
  readonly candidate: T;
  /** In the order of the questions. */
  readonly reasons: readonly Reason[];
  /** Whether the project has the task that was asked for; also where no task was asked for, or none is known. */
  readonly hasTask: boolean;
}

/**
 * The candidates, what fits best first. Those of another task stand behind all others. Between equals the order given
 * stays, as it does where nothing was answered.
 */
export function rank<T extends Candidate>(candidates: readonly T[], answers: Answers): Array<Judged<T>> {
  const asked = questions.filter((question) => answers[question]);
  return candidates
    .map((candidate) => {
      let score = 0;
      const reasons = asked.flatMap((question) => {
        const found = judges[question](candidate, answers[question]!);
        if (!found) return [];
        score += points[found.verdict] * (question === 'wichtig' ? 2 : 1);
        return [found];
      });
      const isOfTask = ({ say }: Reason) => say === 'topicFits';
      const task = reasons.some(({ say }) => say === 'topicOther') ? 2 : reasons.some(isOfTask) ? 0 : 1;
      return { candidate, reasons, hasTask: task < 2, task, score };
    })
    .sort((a, b) => a.task - b.task || b.score - a.score)
    .map(({ candidate, reasons, hasTask }) => ({ candidate, reasons, hasTask }));
}
