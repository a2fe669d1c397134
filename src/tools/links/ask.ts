/** Whether a document can still be read at its address. */
import { createGate, serverOf, type Gate } from './gate.ts';
import { request, type Failure, type Reply } from './http.ts';
import { fetchRules, type Rules, type Unreadable } from './robots.ts';

export type Outcome =
  | { readonly state: 'erreichbar' }
  | { readonly state: 'umgezogen'; readonly address: string }
  | {
      readonly state: 'verschwunden' | 'unklar';
      readonly reason: string;
      /** The server's name led nowhere; so does every name where this machine is not on the net. */
      readonly isNameless?: boolean;
    };

export interface AskOptions {
  /** What the program calls itself, with where to complain. */
  readonly agent: string;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
  /** Milliseconds between two requests to one server; it may ask for more. */
  readonly pause: number;
  /** Also asks this machine and its network, which content must not make a program do. */
  readonly isLocalAllowed?: boolean;
}

const mostHops = 8;
/** A server that wants to be left alone for longer is asked at this pace. */
const longestDelay = 30_000;

const reasons: Readonly<Record<Failure, string>> = {
  'unknown-host': 'den Rechner unter diesem Namen gibt es nicht mehr',
  'no-name-server': 'der Name des Rechners war nicht nachzuschlagen',
  timeout: 'der Server antwortet nicht',
  certificate: 'das Zertifikat des Servers gilt nicht',
  refused: 'der Server nimmt keine Verbindung an',
};

const isLocal = (host: string): boolean =>
  /^(localhost|.*\.(localhost|local|internal)|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|0\..*|\[.*\])$/.test(
    host,
  );

/** The same document for readers: protocol, „www.“, a last slash and a place on the page make no difference. */
const bare = (address: string): string => {
  const { hostname, port, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/(index\.(html?|php))?$/, '')}${search}`;
};

const isHome = (address: string): boolean => bare(address).endsWith(`:${new URL(address).port}`);

const isStatus = (reply: Reply, test: (status: number) => boolean): boolean =>
  typeof reply === 'object' && test(reply.status);
const isAnswered = (reply: Reply): boolean => isStatus(reply, (status) => status >= 200 && status < 400);

function outcomeOf(reply: Reply): Outcome {
  if (reply === 'unknown-host') return { state: 'verschwunden', reason: reasons[reply], isNameless: true };
  if (reply === 'no-name-server') return { state: 'unklar', reason: reasons[reply], isNameless: true };
  if (typeof reply === 'string') return { state: 'unklar', reason: reasons[reply] };
  const { status } = reply;
  if (status === 404 || status === 410) return { state: 'verschwunden', reason: `Antwort ${status}` };
  if (status >= 200 && status < 300) return { state: 'erreichbar' };
  return { state: 'unklar', reason: `Antwort ${status}` };
}

/** @returns a function that asks one address; it keeps what servers ask for while it lives */
export function createAsker(options: AskOptions): (address: string) => Promise<Outcome> {
  const { agent, timeout, pause, isLocalAllowed = false } = options;
  const gate: Gate = createGate();
  const rules = new Map<string, Promise<Rules | Unreadable>>();
  const rulesOf = (url: URL): Promise<Rules | Unreadable> => {
    const { origin } = url;
    const known = rules.get(origin) ?? gate(serverOf(url), pause, () => fetchRules(origin, agent, timeout));
    rules.set(origin, known);
    return known;
  };

  /** HEAD, and GET where the server does not answer that as it should. */
  async function reply(url: URL, delay: number): Promise<Reply> {
    const once = (method: 'HEAD' | 'GET') =>
      gate(serverOf(url), delay, () => request(url.href, { method, agent, timeout })).then((result) => result.reply);
    const first = await once('HEAD');
    return isAnswered(first) || first === 'unknown-host' || isStatus(first, (status) => status === 429)
      ? first
      : once('GET');
  }

  return async (address) => {
    let at = address;
    let isForGood = true;
    for (let hop = 0; hop <= mostHops; hop++) {
      const url = URL.parse(at);
      if (!url || !/^https?:$/.test(url.protocol) || (!isLocalAllowed && isLocal(url.hostname))) {
        return { state: 'unklar', reason: 'die Adresse führt nicht ins Netz' };
      }
      const robots = await rulesOf(url);
      if ('reply' in robots) return outcomeOf(robots.reply);
      const { isAllowed, delay = 0 } = robots;
      if (!isAllowed(url.href)) return { state: 'unklar', reason: 'der Server lässt keine Programme zu (robots.txt)' };
      const answer = await reply(url, Math.max(pause, Math.min(delay * 1000, longestDelay)));
      if (typeof answer === 'object' && answer.status >= 300 && answer.status < 400 && answer.location !== undefined) {
        isForGood &&= answer.status === 301 || answer.status === 308;
        at = answer.location;
        continue;
      }
      const outcome = outcomeOf(answer);
      if (outcome.state !== 'erreichbar' || bare(at) === bare(address)) return outcome;
      if (isHome(at) && !isHome(address))
        return { state: 'verschwunden', reason: 'führt nur noch auf eine Startseite' };
      return isForGood ? { state: 'umgezogen', address: at } : outcome;
    }
    return { state: 'unklar', reason: 'die Umleitungen nehmen kein Ende' };
  };
}
