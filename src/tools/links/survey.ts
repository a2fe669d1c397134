/** Asks for many documents, many servers side by side and each of them one at a time. */
import type { ReachabilityAnswer } from '#schema/reachability.ts';
import type { Outcome } from './ask.ts';
import { serverOf } from './gate.ts';

export interface Asked {
  readonly id: string;
  readonly address: string;
}

/** So many servers are asked at once. */
const sideBySide = 8;

/** @param onAnswer hears of each, in the order of the answers */
export async function survey(
  asked: readonly Asked[],
  ask: (address: string) => Promise<Outcome>,
  onAnswer: (asked: Asked, outcome: Outcome) => void = () => undefined,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const servers = [...Map.groupBy(asked, ({ address }) => serverOf(URL.parse(address) ?? { host: '' })).values()];
  async function work(): Promise<void> {
    for (let server = servers.shift(); server; server = servers.shift()) {
      let tooMany: Outcome | undefined;
      for (const each of server) {
        // Who says „too many requests“ (RFC 6585) is left alone for this time.
        const outcome = tooMany ?? (await ask(each.address));
        if (outcome.state === 'unklar' && outcome.reason === 'Antwort 429') tooMany = outcome;
        outcomes.set(each.id, outcome);
        onAnswer(each, outcome);
      }
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work));
  return outcomes;
}

/**
 * Whether the answers are worth nothing because this machine is not on the net: no server has a name then.
 */
export const isOffline = (outcomes: ReadonlyMap<string, Outcome>): boolean =>
  outcomes.size > 0 &&
  [...outcomes.values()].every((outcome) => 'isNameless' in outcome && outcome.isNameless === true);

/** For so many days a server that does not answer is given the benefit of the doubt. */
const patience = 90;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The new report. A state keeps the day on which it was first seen; what was not asked this time keeps its entry,
 * and so does for a while what could not be told.
 *
 * @param today `JJJJ-MM-TT`
 * @param hidden ids of sources whose address holds a name: where they moved is not written down
 */
export function updateReport(
  before: readonly ReachabilityAnswer[],
  sources: readonly Asked[],
  outcomes: ReadonlyMap<string, Outcome>,
  today: string,
  hidden: ReadonlySet<string> = new Set(),
): ReachabilityAnswer[] {
  const known = new Map(before.map((answer) => [answer.id, answer]));
  return sources.flatMap(({ id, address }) => {
    const old = known.get(id);
    const last = old?.adresse === address ? old : undefined;
    const outcome = outcomes.get(id);
    if (!outcome) return last ? [last] : [];
    if (outcome.state === 'unklar' && last && daysBetween(last.geprueft, today) < patience) return [last];
    const { state } = outcome;
    const since = last?.zustand === state ? last.seit : today;
    const answer: ReachabilityAnswer = {
      id,
      adresse: address,
      zustand: state,
      seit: since,
      geprueft: today,
      ...(state === 'umgezogen' && !hidden.has(id) && { neu: outcome.address }),
      ...('reason' in outcome && { grund: outcome.reason }),
    };
    return [answer];
  });
}
