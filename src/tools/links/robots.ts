/** What servers ask of programs (robots.txt, RFC 9309), fetched once for each. */
import parseRobots from 'robots-parser';
import { request, type Reply } from './http.ts';

export interface Rules {
  isAllowed(address: string): boolean;
  /** Seconds between two requests, where the server says so. */
  readonly delay: number | undefined;
}

/** RFC 9309, 2.5: at least so much of the file is read. */
const most = 500 * 1024;

async function beginning(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece as Uint8Array, { stream: true });
    if (text.length > most) break;
  }
  return text.slice(0, most);
}

const everything: Rules = { isAllowed: () => true, delay: undefined };

/** The server did not say what it allows, so that nothing is (RFC 9309, 2.3.1.4). */
export interface Unreadable {
  readonly reply: Reply;
}

/**
 * @param origin `https://example.org`
 * @param agent what the program calls itself; its first word is looked up
 */
export async function fetchRules(origin: string, agent: string, timeout: number): Promise<Rules | Unreadable> {
  let address = `${origin}/robots.txt`;
  // RFC 9309, 2.3.1.2: five redirects in a row are followed.
  for (let hop = 0; hop <= 5; hop++) {
    const { reply, body } = await request(address, { method: 'GET', agent, timeout }, (response) =>
      response.ok ? beginning(response) : Promise.resolve(''),
    );
    if (typeof reply === 'string' || reply.status >= 500) return { reply };
    if (reply.status >= 300 && reply.status < 400 && reply.location !== undefined) {
      address = reply.location;
      continue;
    }
    // Not there: everything is allowed (2.3.1.3).
    if (reply.status !== 200) return everything;
    const robots = parseRobots(`${origin}/robots.txt`, body ?? '');
    const name = agent.split(/[/ ]/)[0];
    return {
      isAllowed: (asked) => robots.isAllowed(asked, name) !== false,
      delay: robots.getCrawlDelay(name),
    };
  }
  return everything;
}
